/// Sets of titles, items, users and order lines, listed one by one or found by a search, and the
/// jobs that go over them.
///
/// Must not keep anything of its members but their ids: what they are is asked of their own
/// departments.
@NullMarked
package org.consort.sets;

import org.jspecify.annotations.NullMarked;
