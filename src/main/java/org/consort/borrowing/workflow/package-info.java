/// The life of a borrowing request as one table: stages, routes, events, tasks, and every move.
///
/// Pure values: no clock, no database, no library is reached from here.
@NullMarked
package org.consort.borrowing.workflow;

import org.jspecify.annotations.NullMarked;
