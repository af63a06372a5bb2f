/// Benchmarks of the whole program: `consort bench orders` and `consort bench api`, each with the
/// ceiling of the same run. Sets up a database of its own and must not be pointed at a library's.
@NullMarked
package org.consort.app.bench;

import org.jspecify.annotations.NullMarked;
