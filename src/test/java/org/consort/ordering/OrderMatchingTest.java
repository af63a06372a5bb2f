package org.consort.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.consort.acquisitions.Alert;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLineStatus;
import org.consort.base.BadRequest;
import org.consort.base.MmsId;
import org.consort.catalogue.NewBib;
import org.consort.marc.match.Family;
import org.consort.marc.match.MatchChoice;
import org.consort.marc.match.MatchMethod;
import org.consort.marc.match.MultiStep;
import org.consort.marc.match.Verdict;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Orders under profiles with other match methods than the numbers.
class OrderMatchingTest {
  private static final MatchChoice ISSN = MatchChoice.of(MatchMethod.ISSN);
  private static final Field ISBN = DataField.of("020", "  ", "a", "9780156453806");
  private static final Field TITLE =
      DataField.of("245", "14", "a", "The grey heron :", "b", "a study /");
  private static final Field AUTHOR = DataField.of("100", "1 ", "a", "Calvino, Italo.");

  private static final Field IMPRINT =
      DataField.of("264", " 1", "a", "New York :", "b", "Harcourt,", "c", "1974.");

  private final OrderDesk desk = new OrderDesk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void findsATitleByAuthorAndTitleWhenTheNumbersAreUnknown() {
    MmsId there = add("1974", TITLE, AUTHOR);
    add("2001", TITLE, AUTHOR);
    profile("FUZZY", MatchMethod.TITLE_STATEMENT_NON_SERIAL);

    PoLine line = desk.placed(heron().profile("FUZZY"));

    assertThat(line.bib()).isEqualTo(there);
    assertThat(line.alerts()).isEmpty();
    assertThat(explained(line).candidates())
        .extracting(candidate -> candidate.judged().answer())
        .containsExactly(Verdict.Answer.YES, Verdict.Answer.NO);
    assertThat(explained(line).candidates().getLast().judged().reasons())
        .anyMatch(reason -> reason.contains("the years are too far apart (1974 and 2001)"));
  }

  @Test
  void importsWhatOnlyLooksLikeATitleThatIsThere() {
    MmsId there = add("2001", ISBN, TITLE, AUTHOR);
    profile("FUZZY", MatchMethod.FUZZY_NON_SERIAL);

    PoLine line = desk.placed(heron().isbn("9780156453806").profile("FUZZY"));

    assertThat(line.bib()).isNotEqualTo(there);
    Explanation.Candidate candidate = explained(line).candidates().getFirst();
    assertThat(candidate.bib()).isEqualTo(there);
    assertThat(candidate.taken()).isFalse();
    assertThat(candidate.hits()).contains("ISBN 9780156453806");
  }

  @Test
  void takesTheNewestOfSeveralInTheStageThatWins() {
    add("1974", TITLE, AUTHOR);
    desk.clock.passes(Duration.ofDays(1));
    MmsId newer = add("1975", TITLE, AUTHOR);
    desk.clock.passes(Duration.ofDays(1));
    add("1974", TITLE);
    profile("FUZZY", MatchMethod.TITLE_STATEMENT_NON_SERIAL);

    assertThat(desk.placed(heron().profile("FUZZY")).bib()).isEqualTo(newer);
  }

  @Test
  void findsTheTitleAmongManyOfTheSameName() {
    MmsId there = add("1974", ISBN, TITLE);
    for (int i = 0; i < 120; i++) {
      add("1974", TITLE);
    }
    profile("FUZZY", MatchMethod.TITLE_STATEMENT_NON_SERIAL);

    PoLine line = desk.placed(heron().isbn("9780156453806").profile("FUZZY"));

    assertThat(line.bib()).isEqualTo(there);
    assertThat(explained(line).candidates()).hasSize(10);
  }

  @Test
  void triesTheEnabledRowsOfTheInstitutionsTable() {
    MmsId there = add("1974", TITLE, AUTHOR);
    profile("STEPS", MatchMethod.MULTI_STEP);
    MultiStepTables tables = new MultiStepTables(desk.database);

    assertThat(desk.placed(heron().profile("STEPS")).bib()).isNotEqualTo(there);

    tables.set(
        desk.id(),
        new MultiStep.Row(
            Family.ALL, 1, true, MatchChoice.of(MatchMethod.SYSTEM_NUMBER).withPrefix("(X)")));
    MultiStep.Row fuzzy =
        new MultiStep.Row(
            Family.NON_SERIAL, 5, true, MatchChoice.of(MatchMethod.TITLE_STATEMENT_NON_SERIAL));
    tables.set(desk.id(), fuzzy.enabled(false));
    tables.set(desk.id(), fuzzy);

    assertThat(desk.placed(heron().reference("2").profile("STEPS")).bib()).isNotEqualTo(there);
    assertThat(desk.rows("bib")).isEqualTo(2);
    assertThat(tables.of(desk.id()).rows()).filteredOn(MultiStep.Row::enabled).hasSize(2);
  }

  @Test
  void takesTheTitleTheScoreIsSureOf() {
    MmsId there = add("1974", ISBN, TITLE, AUTHOR, IMPRINT);
    profile("SCORED", MatchMethod.SCORED);

    PoLine line = desk.placed(heron().isbn("0156453800").profile("SCORED"));

    assertThat(line.bib()).isEqualTo(there);
    assertThat(explained(line).candidates().getFirst().judged().reasons())
        .anyMatch(reason -> reason.matches("\\d+ points.*"))
        .anyMatch(reason -> reason.startsWith("ISBN"));
  }

  @Test
  void letsAPersonSettleWhatTheScoreIsNotSureOf() {
    Field later = DataField.of("264", " 1", "a", "New York :", "b", "Harcourt,", "c", "1990.");
    MmsId there = add("1990", ISBN, TITLE, AUTHOR, later);
    profile("SCORED", MatchMethod.SCORED);

    PoLine line = desk.placed(heron().isbn("9780156453806").profile("SCORED"));

    assertThat(line.bib()).isNotEqualTo(there);
    assertThat(line.alerts()).containsExactly(Alert.LIKELY_MATCH);
    assertThat(line.status()).isEqualTo(PoLineStatus.INREVIEW);
    Explanation.Candidate candidate = explained(line).candidates().getFirst();
    assertThat(candidate.judged().answer()).isEqualTo(Verdict.Answer.REVIEW);
    assertThat(candidate.why()).isEqualTo("somebody should look at it");
  }

  @Test
  void linksALaterPrintingUnderAProfileThatTakesItForTheSame() {
    Field later = DataField.of("264", " 1", "a", "New York :", "b", "Harcourt,", "c", "1990.");
    MmsId there = add("1990", ISBN, TITLE, AUTHOR, later);
    MatchChoice printings = MatchSettings.nonSerial("scored printings");
    desk.profiles.add(desk.id(), IntegrationProfile.plain("P", "P").matching(ISSN, printings));

    PoLine line = desk.placed(heron().isbn("9780156453806").profile("P"));

    assertThat(line.bib()).isEqualTo(there);
    assertThat(printings.label()).isEqualTo("Scored match, one record for printings");
  }

  @Test
  void keepsAMethodWithItsParameter() {
    MatchChoice ybp = MatchChoice.of(MatchMethod.SYSTEM_NUMBER).withPrefix("(YBP)");
    MatchChoice oclc = MatchChoice.of(MatchMethod.UNIQUE_OCLC).disregardingCancelled();
    desk.profiles.add(desk.id(), IntegrationProfile.plain("A", "A").matching(ybp, oclc));

    assertThat(desk.profiles.all(desk.id()))
        .filteredOn(profile -> profile.code().equals("A"))
        .singleElement()
        .satisfies(
            profile -> {
              assertThat(profile.methods().serials()).isEqualTo(ybp);
              assertThat(profile.methods().others()).isEqualTo(oclc);
            });
  }

  @Test
  void keepsReadingMethodsKeptUnderTheirNames() {
    desk.database.change(
        tx ->
            tx.handle()
                .createUpdate("UPDATE integration_profile SET other_method = 'ISBN_EXACT_SUBFIELD'")
                .execute());

    assertThat(desk.profiles.all(desk.id()))
        .extracting(profile -> profile.methods().others().method())
        .containsOnly(MatchMethod.ISBN_EXACT_SUBFIELD);
  }

  @Test
  void acceptsEveryMethodByItsCodeWhereItIsOffered() {
    for (MatchMethod method : MatchMethod.values()) {
      MatchChoice choice = MatchChoice.of(method);
      if (method.family().covers(true)) {
        assertThat(MatchSettings.serial(method.code())).isEqualTo(choice);
      }
      if (method.family().covers(false)) {
        assertThat(MatchSettings.nonSerial(method.code())).isEqualTo(choice);
      }
    }
    assertThat(MatchSettings.nonSerial("scored co-publications printings"))
        .hasToString("scored printings co-publications");
    assertThat(MatchSettings.serial("035 (OCoLC)").label())
        .isEqualTo("035 (Other System Identifier) Match Method, only (OCoLC)");
  }

  @Test
  void refusesAMethodThatIsNotOfferedAndNamesThoseThatAre() {
    refused(() -> MatchSettings.serial("isbn"), "serial_match_method", "issn-exact");
    refused(() -> MatchSettings.nonSerial("nearly"), "non_serial_match_method", "isbn-exact");
    refused(() -> MatchSettings.nonSerial("scored editions"), "non_serial_match_method", "scored");
    refused(() -> MatchSettings.nonSerial("isbn (X)"), "non_serial_match_method", "isbn-exact");
    refused(
        () -> profile("BAD", MatchMethod.FUZZY_SERIAL), "non_serial_match_method", "multi-step");
    assertThat(desk.profiles.all(desk.id())).noneMatch(p -> p.code().equals("BAD"));
  }

  private static void refused(ThrowingCallable setting, String field, String valid) {
    assertThatThrownBy(setting)
        .isInstanceOfSatisfying(
            BadRequest.class,
            bad ->
                assertThat(bad.problems().getFirst().text())
                    .startsWith("Given " + field + " is illegal")
                    .contains(valid));
  }

  private Explanation explained(PoLine line) {
    return desk.ordering.order(desk.id(), line.number()).orElseThrow().explanation();
  }

  private void profile(String code, MatchMethod method) {
    desk.profiles.add(
        desk.id(), IntegrationProfile.plain(code, code).matching(ISSN, MatchChoice.of(method)));
  }

  private MmsId add(String year, Field... fields) {
    Record record =
        new Record(Leader.BOOK, List.of(fields))
            .with(new ControlField("008", "260101s" + year + "    xx " + "|".repeat(17) + "eng d"));
    return desk.database.write(
        tx -> desk.catalogue.addBib(tx, desk.id(), new NewBib(record, false, "test")).id());
  }

  private static OrderForm heron() {
    return new OrderForm().isbn(null).title("The grey heron: a study");
  }
}
