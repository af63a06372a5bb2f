package org.consort.marc.score.traits;

import java.util.List;
import java.util.Optional;

/// How much there is of it, from 300.
///
/// @param pages every sequence of arabic pages or leaves, largest first; empty when unnumbered
/// @param prelims roman pages, 0 when none are given
/// @param volumes how many volumes, 0 when not said
/// @param millimetres the height, 0 when not given
public record Extent(List<Integer> pages, int prelims, int volumes, int millimetres, String shown) {
  static Extent of(FieldsByTag fields) {
    Optional<String> text = fields.of("300").stream().findFirst().map(field -> field.joined("a"));
    String size = fields.of("300").stream().findFirst().map(field -> field.joined("c")).orElse("");
    return ExtentParser.parse(text.orElse(""), size);
  }

  public int mainPages() {
    return pages.isEmpty() ? 0 : pages.getFirst();
  }
}
