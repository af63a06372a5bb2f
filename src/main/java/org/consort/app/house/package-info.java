/// The house as it stands: every department wired by hand, the doors, and the program at work.
///
/// Must not decide anything a department should; knows no command.
@NullMarked
package org.consort.app.house;

import org.jspecify.annotations.NullMarked;
