/// The description of the API that programs read: every call with its parameters and objects.
///
/// Describes only; what is described is served elsewhere, and a test holds the two against each
/// other.
@NullMarked
package org.consort.api.openapi;

import org.jspecify.annotations.NullMarked;
