package org.consort.marc.format.damage;

import java.util.ArrayList;
import java.util.List;

/// What is mended in one record, as it is found; the first hundred things are told.
public final class Repairs {
  private static final int MOST = 100;

  private final List<Repair> told = new ArrayList<>(0);

  @SuppressWarnings("AnnotateFormatMethod") // Its annotation would be one more dependency.
  public void tell(Repair.Kind kind, String sentence, Object... values) {
    if (told.size() < MOST) {
      told.add(new Repair(kind, sentence.formatted(values)));
    }
  }

  public void forget() {
    told.clear();
  }

  public boolean has(Repair.Kind kind) {
    return told.stream().anyMatch(repair -> repair.kind() == kind);
  }

  public List<Repair> list() {
    return told.isEmpty() ? List.of() : List.copyOf(told);
  }
}
