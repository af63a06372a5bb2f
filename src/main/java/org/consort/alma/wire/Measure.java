package org.consort.alma.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Refuses what is longer than [Longest] allows, wherever it stands in an object.
final class Measure {
  private Measure() {}

  static void check(Object almaObject) {
    Shape shape = Shape.of(almaObject.getClass());
    @Nullable Object[] values = shape.values(almaObject);
    for (Slot slot : shape.slots()) {
      try {
        check(values[slot.place()], slot.kind(), slot.bounds());
      } catch (WireTrouble trouble) {
        throw trouble.inside(slot.name());
      }
    }
  }

  private static void check(@Nullable Object value, Kind kind, Slot.Bounds bounds) {
    if (value instanceof String text) {
      require(text.length(), bounds.characters(), "characters");
    } else if (value instanceof List<?> list && kind instanceof Kind.Many(var each)) {
      require(list.size(), bounds.entries(), "entries");
      entries(list, each, bounds);
    } else if (value != null && kind instanceof Kind.Nested) {
      check(value);
    }
  }

  private static void entries(List<?> list, Kind each, Slot.Bounds bounds) {
    for (int index = 0; index < list.size(); index++) {
      try {
        check(list.get(index), each, bounds);
      } catch (WireTrouble trouble) {
        throw trouble.inside("[" + index + "]");
      }
    }
  }

  private static void require(int found, int most, String what) {
    if (found > most) {
      throw WireTrouble.wrongValue(found + " " + what, "at most " + most + " " + what);
    }
  }
}
