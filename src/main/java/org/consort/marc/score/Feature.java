package org.consort.marc.score;

/// What is compared. The points of each are in [Level].
public enum Feature {
  ISBN("ISBN"),
  ISSN("ISSN"),
  LCCN("LCCN"),
  OCLC("OCLC number"),
  OTHER_NUMBER("other number"),
  TITLE("whole title"),
  TITLE_WORDS("words without a partner"),
  MAIN_TITLE("main title"),
  ANY_TITLE("best of all titles"),
  TITLE_NUMBERS("numbers in the title"),
  PART("volume or part"),
  AGENT("author or other agent"),
  ANY_YEAR("nearest of all years"),
  CODED_YEAR("year in 008"),
  IMPRINT_YEAR("year in the imprint"),
  REPRINT("reprint code"),
  PUBLISHER("publisher"),
  PLACE("place"),
  COUNTRY("country"),
  CO_PUBLICATION("publisher, place and country together"),
  EXTENT("pages or volumes"),
  PRELIMS("roman pages"),
  SIZE("size"),
  EDITION("edition"),
  SERIES("number in the series"),
  LANGUAGE("language"),
  THESIS("thesis"),
  RECORD_TYPE("type of record"),
  FORM("form"),
  POLICY("policy");

  private final String words;

  Feature(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
