package org.consort.api;

import org.consort.web.Reply;

/// Answers one call of the Alma API whose key has been checked.
@FunctionalInterface
public interface AlmaHandler {
  Reply handle(AlmaRequest request);
}
