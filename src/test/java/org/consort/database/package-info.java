/// Tests of the database package, and the databases all other tests use.
@NullMarked
package org.consort.database;

import org.jspecify.annotations.NullMarked;
