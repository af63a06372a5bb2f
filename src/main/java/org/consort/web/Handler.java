package org.consort.web;

/// Answers a request. Runs on a virtual thread and may block.
@FunctionalInterface
public interface Handler {
  Reply handle(Request request);
}
