/// Reads and writes Alma's objects, which are plain records, as JSON and as XML.
///
/// The rules are the same for every object: component names become snake_case; the two annotations
/// `@Attribute` and `@Text` say what JSON and XML write differently; a list has a wrapper in XML.
/// Lenient in, exact out. Knows no object in particular.
@NullMarked
package org.consort.alma.wire;

import org.jspecify.annotations.NullMarked;
