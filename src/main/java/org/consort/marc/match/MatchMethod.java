package org.consort.marc.match;

import static org.consort.marc.match.Family.ALL;
import static org.consort.marc.match.Family.NON_SERIAL;
import static org.consort.marc.match.Family.SERIAL;
import static org.consort.marc.match.Kinds.ISBNS;
import static org.consort.marc.match.Kinds.ISBNS_AND_OTHERS;
import static org.consort.marc.match.Kinds.ISSNS;
import static org.consort.marc.match.Kinds.ISSNS_AND_OTHERS;
import static org.consort.marc.match.Kinds.LCCNS;
import static org.consort.marc.match.Kinds.OTHERS;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.consort.marc.record.Record;

/// The ways of telling that an incoming record is one the catalogue already has: Alma's, under the
/// labels of its pages, and one of ours. Names and codes are kept in profiles and never change.
public enum MatchMethod {
  /// 024 $a against 024 $a of the same source, 035 $a against 035 $a.
  OTHER_NUMBERS(
      "024-035", "024/035 Match Method", ALL, in -> NumberStages.same(in, "024 or 035", OTHERS)),
  /// 035 $a against 035 $a, only those with the choice's prefix if it has one.
  SYSTEM_NUMBER(
      "035", "035 (Other System Identifier) Match Method", ALL, NumberStages::systemNumbers),
  /// 020 $a and $z against both.
  ISBN("isbn", "ISBN Match Method", NON_SERIAL, in -> NumberStages.across(in, "ISBN", ISBNS)),
  /// 020 $a against 020 $a, $z against $z, never across.
  ISBN_EXACT_SUBFIELD(
      "isbn-exact",
      "ISBN Match Method (exact subfield match)",
      NON_SERIAL,
      in -> NumberStages.same(in, "ISBN", ISBNS)),
  /// 022 $a, $l, $y and $z against all four.
  ISSN("issn", "ISSN Match Method", SERIAL, in -> NumberStages.across(in, "ISSN", ISSNS)),
  /// 022: each of $a, $l, $y and $z against the same subfield, never across.
  ISSN_EXACT_SUBFIELD(
      "issn-exact",
      "ISSN Match Method (exact subfield match)",
      SERIAL,
      in -> NumberStages.same(in, "ISSN", ISSNS)),
  /// As [#ISBN_EXACT_SUBFIELD], or as [#OTHER_NUMBERS].
  ISBN_EXACT_OR_OTHER_NUMBERS(
      "isbn-exact-024-035",
      "ISBN (exact subfield match) / 024 / 035 Match Method",
      NON_SERIAL,
      in -> NumberStages.same(in, "ISBN, 024 or 035", ISBNS_AND_OTHERS)),
  /// As [#ISSN_EXACT_SUBFIELD], or as [#OTHER_NUMBERS].
  ISSN_EXACT_OR_OTHER_NUMBERS(
      "issn-exact-024-035",
      "ISSN (exact subfield match) / 024 / 035 Match Method",
      SERIAL,
      in -> NumberStages.same(in, "ISSN, 024 or 035", ISSNS_AND_OTHERS)),
  /// As [#ISBN], or as [#OTHER_NUMBERS].
  ISBN_OR_OTHER_NUMBERS(
      "isbn-024-035",
      "ISBN / 024 / 035 Match Method",
      NON_SERIAL,
      in -> NumberStages.acrossOrOthers(in, "ISBN, 024 or 035", ISBNS)),
  /// As [#ISSN], or as [#OTHER_NUMBERS].
  ISSN_OR_OTHER_NUMBERS(
      "issn-024-035",
      "ISSN / 024 / 035 Match Method",
      SERIAL,
      in -> NumberStages.acrossOrOthers(in, "ISSN, 024 or 035", ISSNS)),
  /// 010 $a and $z against both.
  LCCN("lccn", "LCCN Match Method", ALL, in -> NumberStages.across(in, "LCCN", LCCNS)),
  /// The numbers of WorldCat in 035 $a and, unless disregarded, 035 $z and 019.
  UNIQUE_OCLC("unique-oclc", "Unique OCLC Identifier Match Method", ALL, NumberStages::oclcNumbers),
  /// 001 against the number the catalogue gave its record, which stands in 001.
  MMS_ID(
      "001-mms-id",
      "001 to MMS ID Match Method",
      ALL,
      in -> NumberStages.same(in, "record number", Set.of(KeyKind.RECORD_NUMBER))),
  /// 024 $a against the record's number here (001) and those it had elsewhere (035 $a).
  ORIGINAL_SYSTEM_ID(
      "024-original-system-id",
      "024 to OriginalSystemId or MMSId",
      ALL,
      NumberStages::originalSystemId),
  /// Numbers; when none is found, title and author or, without an author, the title.
  FUZZY_SERIAL("fuzzy-serial", "Fuzzy Serial Match Method", SERIAL, FuzzyStages::fuzzy),
  FUZZY_NON_SERIAL(
      "fuzzy-non-serial", "Fuzzy Non-Serial Match Method", NON_SERIAL, FuzzyStages::fuzzy),
  /// Numbers, then author and title, then title alone; any of the titles will do.
  EXTENDED_FUZZY_SERIAL(
      "extended-fuzzy-serial", "Extended Fuzzy Serial Match Method", SERIAL, FuzzyStages::extended),
  EXTENDED_FUZZY_NON_SERIAL(
      "extended-fuzzy-non-serial",
      "Extended Fuzzy Non-Serial Match Method",
      NON_SERIAL,
      FuzzyStages::extended),
  /// Numbers, then author and title, then title alone; the whole title statement.
  TITLE_STATEMENT_SERIAL(
      "title-statement-extended-fuzzy-serial",
      "Title Statement Extended Fuzzy Serial Match Method",
      SERIAL,
      FuzzyStages::titleStatement),
  TITLE_STATEMENT_NON_SERIAL(
      "title-statement-extended-fuzzy-non-serial",
      "Title Statement Extended Fuzzy Non-Serial Match Method",
      NON_SERIAL,
      FuzzyStages::titleStatement),
  /// The enabled rows of a [MultiStep] table in its order; the first that finds anything wins.
  MULTI_STEP("multi-step", "Multi Step Match Method", ALL, in -> in.steps().stages(in.record())),
  /// Everything in the records, with points for each reason; ours, Alma has none.
  SCORED("scored", "Scored match", ALL, in -> List.of(ScoredStage.of(in)));

  /// What an incoming record is looked for by.
  record Incoming(Record record, MatchChoice choice, MultiStep steps) {}

  private interface Recipe {
    List<Stage> stages(Incoming incoming);
  }

  private final String code;
  private final String label;
  private final Family family;
  private final Recipe recipe;

  MatchMethod(String code, String label, Family family, Recipe recipe) {
    this.code = code;
    this.label = label;
    this.family = family;
    this.recipe = recipe;
  }

  /// As command lines and settings write it: `fuzzy-non-serial`.
  public String code() {
    return code;
  }

  /// As Alma's pages show it.
  public String label() {
    return label;
  }

  public Family family() {
    return family;
  }

  /// By code, label or name, in any case.
  public static Optional<MatchMethod> named(String text) {
    String wanted = text.strip();
    return Arrays.stream(values()).filter(method -> method.isCalled(wanted)).findFirst();
  }

  /// The codes of those offered for serials, or for everything else.
  public static List<String> codes(boolean serial) {
    return Arrays.stream(values())
        .filter(method -> method.family.covers(serial))
        .map(MatchMethod::code)
        .toList();
  }

  /// The method without parameters, ready for one record.
  public MatchPlan plan(Record incoming) {
    return MatchChoice.of(this).plan(incoming);
  }

  /// The keys of the incoming record to look candidates up by.
  public Set<MatchKey> keys(Record incoming) {
    return plan(incoming).keys();
  }

  List<Stage> stages(Incoming incoming) {
    return recipe.stages(incoming);
  }

  private boolean isCalled(String text) {
    return text.equalsIgnoreCase(code)
        || text.equalsIgnoreCase(label)
        || text.toUpperCase(Locale.ROOT).equals(name());
  }
}
