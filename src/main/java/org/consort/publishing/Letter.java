package org.consort.publishing;

/// A message that is to be sent now.
///
/// @param attempts how many there were before
record Letter(Webhook webhook, long number, int attempts, String body) {}
