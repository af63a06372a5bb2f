/// The command line. The packages below are the house as it is wired, the sandbox, and the
/// benchmarks; together they are the only place that knows every department.
@NullMarked
package org.consort.app;

import org.jspecify.annotations.NullMarked;
