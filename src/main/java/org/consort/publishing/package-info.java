/// What others are told: webhooks with their deliveries, and the catalogue for harvesters and
/// searchers.
///
/// Nobody reports to it: it reads what departments leave in the outbox. It knows no format of
/// Alma's; who owns the format hands in the writing of bodies.
@NullMarked
package org.consort.publishing;

import org.jspecify.annotations.NullMarked;
