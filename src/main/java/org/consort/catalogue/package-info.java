/// What a library has: bibliographic records, holdings, items, portfolios, and the keys records are
/// found and matched by.
///
/// Knows an item's state as a word, but not why it is so: loans and requests are circulation's.
@NullMarked
package org.consort.catalogue;

import org.jspecify.annotations.NullMarked;
