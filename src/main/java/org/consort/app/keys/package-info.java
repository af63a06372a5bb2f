/// `consort key ...`: issues, lists and revokes keys of the Alma API, against the database itself.
///
/// One class a subcommand. Must not decide what a key may do; the department of access does that.
@NullMarked
package org.consort.app.keys;

import org.jspecify.annotations.NullMarked;
