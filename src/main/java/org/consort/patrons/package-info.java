/// Users: who they are, how they are found, what group they belong to, what stops them.
///
/// Must not know loans or requests, and keeps passwords only as hashes.
@NullMarked
package org.consort.patrons;

import org.jspecify.annotations.NullMarked;
