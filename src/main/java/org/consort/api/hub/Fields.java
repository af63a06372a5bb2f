package org.consort.api.hub;

import java.util.Map;
import java.util.Optional;
import org.consort.base.BadRequest;
import org.consort.borrowing.BorrowingReason;
import org.jspecify.annotations.Nullable;

/// The fields of an object somebody sent, read with errors that name the field.
///
/// @param path what leads to the object, for example `patron.`
record Fields(String path, Map<String, @Nullable Object> values) {
  String text(String name) {
    return maybe(name)
        .orElseThrow(() -> new BadRequest(BorrowingReason.FIELD_MISSING.about(path + name)));
  }

  /// Empty when the field is absent, null or blank.
  Optional<String> maybe(String name) {
    return switch (values.get(name)) {
      case null -> Optional.empty();
      case String text -> Optional.of(text.strip()).filter(t -> !t.isEmpty());
      default ->
          throw new BadRequest(BorrowingReason.FIELD_INVALID.about(path + name, "it is no text"));
    };
  }

  Fields object(String name) {
    return maybeObject(name)
        .orElseThrow(() -> new BadRequest(BorrowingReason.FIELD_MISSING.about(path + name)));
  }

  @SuppressWarnings("unchecked") // the reader of JSON makes no other maps
  Optional<Fields> maybeObject(String name) {
    return switch (values.get(name)) {
      case null -> Optional.empty();
      case Map<?, ?> map ->
          Optional.of(new Fields(path + name + ".", (Map<String, @Nullable Object>) map));
      default ->
          throw new BadRequest(BorrowingReason.FIELD_INVALID.about(path + name, "it is no object"));
    };
  }
}
