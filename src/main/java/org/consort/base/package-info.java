/// Words every department uses: ids, money, pages, problems, clocks.
///
/// Must not know any department, library or format.
@NullMarked
package org.consort.base;

import org.jspecify.annotations.NullMarked;
