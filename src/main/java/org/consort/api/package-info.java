/// The Alma-compatible API: who is asking, which format, how errors are told. Its areas stand in
/// the packages below.
///
/// Translates between Alma's objects and our departments; decides nothing and holds no data.
@NullMarked
package org.consort.api;

import org.jspecify.annotations.NullMarked;
