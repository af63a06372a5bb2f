package org.consort.marc.normalize;

/// What an external catalogue, such as WorldCat, is to be told of a record. A tag only marks; the
/// publishing itself is another's work.
public enum ExternalCatalogueTag {
  PUBLISH_BIBLIOGRAPHIC_RECORDS,
  PUBLISH_HOLDINGS_ONLY,
  DO_NOT_PUBLISH
}
