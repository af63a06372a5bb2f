/// What listeners are sent when something happens: Alma's webhook messages.
///
/// Shows objects exactly as the API does; must not decide who is told what.
@NullMarked
package org.consort.api.hooks;

import org.jspecify.annotations.NullMarked;
