package org.consort.marc.score;

/// What keeps two records apart however much else agrees.
public enum Conflict {
  PART(Verdict.NO, "they are different parts of a whole"),
  SERIES(Verdict.REVIEW, "they are different volumes of a series"),
  FORM(Verdict.REVIEW, "they come in different forms"),
  RECORD_TYPE(Verdict.REVIEW, "they are different kinds of things"),
  EDITION(Verdict.REVIEW, "edition and year both differ"),
  YEAR(Verdict.REVIEW, "the year differs, and more than the year"),
  LATER_PRINTING(Verdict.REVIEW, "a later printing is kept apart"),
  CO_PUBLICATION(Verdict.REVIEW, "publications of two houses are kept apart"),
  NUMBERS(Verdict.REVIEW, "each title has a number the other lacks"),
  TOO_LITTLE(Verdict.REVIEW, "there is too little to compare");

  private final Verdict best;
  private final String words;

  Conflict(Verdict best, String words) {
    this.best = best;
    this.words = words;
  }

  /// The best verdict a pair with this conflict can have.
  public Verdict best() {
    return best;
  }

  public String words() {
    return words;
  }
}
