/// Bibliographic records, holdings and items over the Alma API.
///
/// Turns Alma's objects into the catalogue's and back; decides nothing the catalogue decides.
@NullMarked
package org.consort.api.bibs;

import org.jspecify.annotations.NullMarked;
