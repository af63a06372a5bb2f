/// Alma's objects, as its REST API sends and takes them. Used by our server and by our client.
///
/// Holds no rules of any department: only names, shapes and formats.
@NullMarked
package org.consort.alma;

import org.jspecify.annotations.NullMarked;
