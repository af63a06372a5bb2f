/// The hub's own API: requests placed, read, looked at and called off, in JSON, for bearers of a
/// token.
///
/// Only shapes and status codes live here; what may happen to a request, the borrowing desk
/// decides.
@NullMarked
package org.consort.api.hub;

import org.jspecify.annotations.NullMarked;
