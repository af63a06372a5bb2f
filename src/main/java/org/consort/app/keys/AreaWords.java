package org.consort.app.keys;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.consort.access.Area;
import org.consort.app.house.Failure;

/// The words for areas that the command line takes: those of [Area], and `all`.
final class AreaWords implements Iterable<String> {
  private static final String ALL = "all";

  @Override
  public Iterator<String> iterator() {
    return Stream.concat(Arrays.stream(Area.values()).map(Area::word), Stream.of(ALL)).iterator();
  }

  /// @throws Failure when it is none of the words, in upper or lower case
  Set<Area> areas(String word) {
    if (word.equalsIgnoreCase(ALL)) {
      return EnumSet.allOf(Area.class);
    }
    return Arrays.stream(Area.values())
        .filter(area -> area.word().equalsIgnoreCase(word))
        .findFirst()
        .map(EnumSet::of)
        .orElseThrow(() -> new Failure("no area " + word + "; valid: " + String.join(", ", this)));
  }
}
