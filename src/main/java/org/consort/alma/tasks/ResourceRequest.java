package org.consort.alma.tasks;

import java.time.LocalDate;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Text;
import org.jspecify.annotations.Nullable;

/// A request something is to be fetched for.
///
/// @param destination where it is wanted: a library, or a department
/// @param printed whether it was put on paper
/// @param reported whether a program took note of it
@AlmaObject
public record ResourceRequest(
    @Nullable String id,
    @Nullable String requestType,
    @Nullable Coded requestSubType,
    @Nullable LocalDate requestDate,
    @Nullable Coded destination,
    @Nullable Requester requester,
    @Nullable String comment,
    @Nullable Boolean printed,
    @Nullable Boolean reported,
    @Attribute @Nullable String link) {
  /// @param value the primary id
  /// @param desc the name
  public record Requester(
      @Text @Nullable String value,
      @Attribute @Nullable String desc,
      @Attribute @Nullable String link) {}
}
