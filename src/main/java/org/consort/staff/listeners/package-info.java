/// The page about webhooks: who is told of what happens, what was sent, and what was said to it.
///
/// Shows only, and never a secret; must not change a webhook.
@NullMarked
package org.consort.staff.listeners;

import org.jspecify.annotations.NullMarked;
