/// The Contextual Query Language, version 1.2, read into a tree
/// (<https://www.loc.gov/standards/sru/cql/spec.html>).
///
/// Knows no index and no relation: what they mean is its caller's to say.
@NullMarked
package org.consort.publishing.cql;

import org.jspecify.annotations.NullMarked;
