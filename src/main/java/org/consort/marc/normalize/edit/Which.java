package org.consort.marc.normalize.edit;

/// Which of the subfields of one code in one field an action is about.
public enum Which {
  EVERY,
  ONLY_FIRST,
  EXCEPT_FIRST;

  boolean includes(int place) {
    return switch (this) {
      case EVERY -> true;
      case ONLY_FIRST -> place == 0;
      case EXCEPT_FIRST -> place > 0;
    };
  }
}
