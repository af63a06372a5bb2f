/// Settings, wiring and the command line; the only place that knows every department.
@NullMarked
package org.consort.app;

import org.jspecify.annotations.NullMarked;
