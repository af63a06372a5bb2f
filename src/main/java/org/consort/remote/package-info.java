/// Other libraries' systems in our own words: three small ports to a library's patrons, its lending
/// and the virtual items we keep there.
///
/// Must not know any vendor's words, nor what the hub does with what it learns.
@NullMarked
package org.consort.remote;

import org.jspecify.annotations.NullMarked;
