package org.consort.marc.score;

import java.util.Arrays;
import java.util.List;

/// How far two records agree in one feature, and the points for it: four are one unit of log-odds.
/// Within a feature the levels rise from worst to best, and so do the points. What is missing on
/// either side has no level and no points.
///
/// This is the one table of points; `docs/marc.md` is checked against it.
public enum Level {
  ISBN_DISJOINT(Feature.ISBN, -4, "none in common"),
  ISBN_SHARED(Feature.ISBN, 14, "one in common"),
  ISSN_DISJOINT(Feature.ISSN, -8, "none in common"),
  ISSN_SHARED(Feature.ISSN, 14, "one in common"),
  LCCN_DISJOINT(Feature.LCCN, -4, "none in common"),
  LCCN_SHARED(Feature.LCCN, 14, "one in common"),
  OCLC_DISJOINT(Feature.OCLC, -3, "none in common"),
  OCLC_SHARED(Feature.OCLC, 16, "one in common"),
  OTHER_NUMBER_SHARED(Feature.OTHER_NUMBER, 12, "one in common"),

  TITLE_UNRELATED(Feature.TITLE, -8, "no relation"),
  TITLE_WEAK(Feature.TITLE, -2, "few words in common"),
  TITLE_HALF(Feature.TITLE, -1, "half of the words"),
  TITLE_MOST(Feature.TITLE, 0, "three quarters of the words"),
  TITLE_NEAR(Feature.TITLE, 1, "nearly equal, or cut off"),
  TITLE_CONTAINED(Feature.TITLE, 2, "one contains the other"),
  TITLE_EQUAL(Feature.TITLE, 6, "equal"),

  WORDS_THREE_APART(Feature.TITLE_WORDS, -5, "three or more on both sides"),
  WORDS_TWO_APART(Feature.TITLE_WORDS, -4, "two on both sides"),
  WORDS_ONE_APART(Feature.TITLE_WORDS, 0, "one on both sides"),
  WORDS_NONE_APART(Feature.TITLE_WORDS, 9, "none on one side at least"),

  MAIN_TITLE_OTHER(Feature.MAIN_TITLE, 0, "differs"),
  MAIN_TITLE_NEAR(Feature.MAIN_TITLE, 7, "contained, or a typing error"),
  MAIN_TITLE_EQUAL(Feature.MAIN_TITLE, 9, "equal"),

  ANY_TITLE_LOW(Feature.ANY_TITLE, -2, "little in common"),
  ANY_TITLE_MIDDLE(Feature.ANY_TITLE, 1, "half in common"),
  ANY_TITLE_HIGH(Feature.ANY_TITLE, 3, "equal or nearly"),

  TITLE_NUMBERS_CONFLICT(Feature.TITLE_NUMBERS, -8, "each has one the other lacks"),
  TITLE_NUMBERS_EQUAL(Feature.TITLE_NUMBERS, 0, "equal"),

  PART_CONFLICT(Feature.PART, -20, "different parts"),
  PART_EQUAL(Feature.PART, 2, "the same part"),

  AGENT_CONFLICT_GENERIC_TITLE(Feature.AGENT, -8, "different, under a title that tells little"),
  AGENT_CONFLICT(Feature.AGENT, -2, "different"),
  AGENT_IN_STATEMENT(Feature.AGENT, 2, "named in the other's statement"),
  AGENT_ADDED(Feature.AGENT, 3, "initials fit, or an added entry"),
  AGENT_FULL(Feature.AGENT, 4, "the same"),

  ANY_YEAR_FAR(Feature.ANY_YEAR, -5, "three or more apart"),
  ANY_YEAR_NEAR(Feature.ANY_YEAR, -3, "one or two apart"),
  ANY_YEAR_SHARED(Feature.ANY_YEAR, 0, "one in common"),

  CODED_YEAR_FAR(Feature.CODED_YEAR, -12, "two or more apart"),
  CODED_YEAR_NEXT(Feature.CODED_YEAR, -9, "one apart"),
  CODED_YEAR_SECOND(Feature.CODED_YEAR, -2, "one is the other's second date"),
  CODED_YEAR_FITS(Feature.CODED_YEAR, 0, "may be the same"),
  CODED_YEAR_EQUAL(Feature.CODED_YEAR, 5, "equal"),

  IMPRINT_YEAR_FAR(Feature.IMPRINT_YEAR, -5, "two or more apart"),
  IMPRINT_YEAR_NEXT(Feature.IMPRINT_YEAR, -4, "one apart"),
  IMPRINT_YEAR_EQUAL(Feature.IMPRINT_YEAR, 0, "equal"),

  REPRINT_ONE_SIDE(Feature.REPRINT, -4, "on one side only"),
  REPRINT_BOTH(Feature.REPRINT, 0, "on both sides"),

  PUBLISHER_CONFLICT(Feature.PUBLISHER, -5, "different"),
  PUBLISHER_AGREES(Feature.PUBLISHER, 0, "agrees"),

  PLACE_CONFLICT(Feature.PLACE, -2, "different"),
  PLACE_AGREES(Feature.PLACE, 1, "one in common"),

  COUNTRY_CONFLICT(Feature.COUNTRY, -2, "different"),
  COUNTRY_AGREES(Feature.COUNTRY, 0, "the same"),

  CO_PUBLICATION_CONFLICT(Feature.CO_PUBLICATION, -4, "all different"),

  EXTENT_FAR(Feature.EXTENT, -9, "far apart"),
  EXTENT_WITHIN_FIFTH(Feature.EXTENT, -5, "within a fifth"),
  EXTENT_CLOSE(Feature.EXTENT, 3, "a few pages apart"),
  EXTENT_EQUAL(Feature.EXTENT, 6, "equal"),

  PRELIMS_DIFFER(Feature.PRELIMS, -1, "different"),
  PRELIMS_EQUAL(Feature.PRELIMS, 1, "equal"),

  SIZE_FAR(Feature.SIZE, -5, "over 4 cm apart"),
  SIZE_APART(Feature.SIZE, -4, "2 to 4 cm apart"),
  SIZE_NEAR(Feature.SIZE, 0, "1 to 2 cm apart"),
  SIZE_EQUAL(Feature.SIZE, 0, "within 1 cm"),

  EDITION_CONFLICT(Feature.EDITION, -11, "other number"),
  EDITION_ONE_SIDE(Feature.EDITION, -10, "a later edition on one side only"),
  EDITION_WORDS(Feature.EDITION, -1, "other words"),
  EDITION_EQUAL(Feature.EDITION, 0, "equal"),

  SERIES_CONFLICT(Feature.SERIES, -12, "other number in the same series"),
  SERIES_EQUAL(Feature.SERIES, 3, "the same number"),

  LANGUAGE_DIFFERS(Feature.LANGUAGE, -2, "different"),
  LANGUAGE_EQUAL(Feature.LANGUAGE, 0, "the same"),

  THESIS_ONE_SIDE(Feature.THESIS, -4, "on one side only"),

  RECORD_TYPE_DIFFERS(Feature.RECORD_TYPE, -4, "different"),

  FORM_DIFFERS(Feature.FORM, -12, "different"),

  POLICY_LATER_PRINTING(Feature.POLICY, 0, "later printings are one record: years cost nothing"),
  POLICY_CO_PUBLICATION(Feature.POLICY, 0, "co-publications are one record: houses cost nothing");

  private final Feature feature;
  private final int points;
  private final String words;

  Level(Feature feature, int points, String words) {
    this.feature = feature;
    this.points = points;
    this.words = words;
  }

  public Feature feature() {
    return feature;
  }

  public int points() {
    return points;
  }

  public String words() {
    return words;
  }

  /// The levels of a feature from worst to best.
  public static List<Level> of(Feature feature) {
    return Arrays.stream(values()).filter(level -> level.feature == feature).toList();
  }
}
