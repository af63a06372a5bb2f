package org.consort.alma.bibs;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Text;
import org.jspecify.annotations.Nullable;

/// A title in digital form: its files, or where another system keeps them
/// (<https://developers.exlibrisgroup.com/alma/apis/docs/xsd/rest_representation.xsd/>).
@AlmaObject
public record Representation(
    @Nullable String id,
    @Nullable String label,
    @Nullable Coded active,
    @Nullable String author,
    @Nullable String title,
    @Nullable String volume,
    @Nullable String issue,
    @Nullable String date,
    @Nullable String track,
    @Nullable String number,
    @Nullable String year,
    @Nullable Coded repository,
    @Nullable FileList files,
    @Nullable Boolean isRemote,
    @Attribute @Nullable String link) {
  /// How many files there are, and where they are listed.
  public record FileList(
      @Text @Nullable String value,
      @Attribute @Nullable Integer totalRecordCount,
      @Attribute @Nullable String link) {}
}
