package org.consort.publishing;

/// Writes what a listener is sent. It may read from the database, and is never called inside a
/// transaction.
@FunctionalInterface
public interface Bodies {
  String write(PublishedEvent event, MessageFormat format);
}
