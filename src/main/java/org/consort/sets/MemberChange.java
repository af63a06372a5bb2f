package org.consort.sets;

import java.util.List;

/// Members to be added to an itemized set, taken out of it, or put in place of all it has.
///
/// @param idType what the ids are: empty for the usual ones, else such as `BARCODE`
/// @param strict one id that cannot be added or taken out refuses all
public record MemberChange(Kind kind, String idType, boolean strict, List<String> ids) {
  /// At most so many at once.
  public static final int MOST = 1_000;

  public MemberChange {
    ids = List.copyOf(ids);
  }

  public enum Kind {
    ADD,
    DELETE,
    REPLACE
  }
}
