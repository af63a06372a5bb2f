package org.consort.marc.validate;

import java.util.Locale;

/// What can be wrong with a record. The codes stay as they are; profiles and programs use them.
public enum FindingKind {
  FIELD_UNDEFINED(
      "the field is not defined", "a field of the standard, or one with a 9 in its tag"),
  FIELD_OBSOLETE("the field is obsolete"),
  FIELD_MISSING("a mandatory field is missing"),
  FIELD_REPEATED("the field must not repeat", "once"),
  FIELD_DUPLICATE("the same field is there twice", "once"),
  FIELD_EMPTY("the field is empty", "text"),
  FIELD_NOT_EMPTY("the field must be empty", "nothing"),
  FIELD_FORM("a control field where a data field belongs, or the reverse"),
  FIELD_LENGTH("the field has a wrong length"),
  INDICATOR_UNDEFINED("the indicator has an undefined value"),
  INDICATOR_OBSOLETE("the indicator has an obsolete value"),
  SUBFIELD_UNDEFINED("the subfield is not defined"),
  SUBFIELD_OBSOLETE("the subfield is obsolete"),
  SUBFIELD_MISSING("a mandatory subfield is missing"),
  SUBFIELD_REPEATED("the subfield must not repeat", "once"),
  SUBFIELD_EMPTY("the subfield is empty", "text"),
  CODE_UNDEFINED("the code is not defined"),
  CODE_OBSOLETE("the code is obsolete"),
  DATE_MALFORMED("this is no date"),
  DATES_CONTRADICT("type of date and dates contradict each other"),
  MAIN_ENTRIES("there is more than one main entry or heading"),
  ISBN_WRONG("this is no valid ISBN"),
  ISSN_WRONG("this is no valid ISSN"),
  LINK_MALFORMED("the linkage is not written as it must be"),
  LINK_BROKEN("the linked field is not there"),
  CHARACTER_WRONG("a character that does not belong into a record", "a printable character"),
  RECORD_LENGTH("the record or field is longer than ISO 2709 can hold"),
  RECORD_UNCHECKED(
      "there are no rules for this kind of record",
      "a type of the bibliographic, holdings or authority format"),
  FINDINGS_CUT("there is more to find than is told");

  private final String sentence;
  private final String allowed;

  /// Of a kind whose cases allow different things.
  FindingKind(String sentence) {
    this(sentence, "");
  }

  FindingKind(String sentence, String allowed) {
    this.sentence = sentence;
    this.allowed = allowed;
  }

  /// The name in lower case with hyphens: `field-undefined`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What all cases of this kind allow, in short; empty when each says it for itself.
  String allowed() {
    return allowed;
  }

  /// A phrase for people.
  public String sentence() {
    return sentence;
  }
}
