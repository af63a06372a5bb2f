/// The area Users of the Alma API: users, their requests and loans.
///
/// Translates between Alma's objects and the departments; decides nothing itself.
@NullMarked
package org.consort.api.users;

import org.jspecify.annotations.NullMarked;
