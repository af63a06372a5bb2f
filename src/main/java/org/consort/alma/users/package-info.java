/// Users, their requests and their loans, as Alma sends and takes them.
///
/// Records only: no rules, no look-ups.
@NullMarked
package org.consort.alma.users;

import org.jspecify.annotations.NullMarked;
