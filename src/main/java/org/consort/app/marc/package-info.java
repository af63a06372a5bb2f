/// `consort marc ...`: reads, shows, converts, checks and matches files of MARC, without a database
/// or a server.
///
/// One class a subcommand. Must not decide anything about a record itself; the engine does that.
@NullMarked
package org.consort.app.marc;

import org.jspecify.annotations.NullMarked;
