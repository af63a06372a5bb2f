package org.consort.catalogue.intake;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consort.catalogue.NewBib;
import org.consort.institution.Institution;
import org.consort.marc.normalize.NormalizationProcess;
import org.consort.marc.normalize.Processed;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.marc.record.RecordKind;
import org.consort.marc.validate.ExceptionProfile;
import org.consort.marc.validate.Finding;
import org.consort.marc.validate.Severity;
import org.consort.marc.validate.Validation;

/// Normalizes and validates a title's record as wished, in this order.
public final class Intake {
  private static final List<String> SET_BY_THE_CATALOGUE = List.of("001", "005");

  private final NormalizationProcesses processes;
  private final InstantSource clock;

  public Intake(NormalizationProcesses processes, InstantSource clock) {
    this.processes = processes;
    this.clock = clock;
  }

  public IntakeOutcome take(Institution institution, NewBib incoming, IntakeWish wish) {
    String code = wish.process();
    if (code == null) {
      return judged(incoming, wish);
    }
    Map<String, NormalizationProcess> known = processes.all(institution.id());
    NormalizationProcess process = known.get(code);
    if (process == null) {
      return IntakeReason.NO_SUCH_PROCESS.refused(code, listed(known));
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), institution.zone());
    return normalized(incoming, process.run(incoming.record(), today), wish);
  }

  private static IntakeOutcome normalized(NewBib incoming, Processed outcome, IntakeWish wish) {
    if (!outcome.findings().isEmpty()) {
      return IntakeReason.NOT_NORMALIZED.refused(String.join("; ", outcome.findings()));
    }
    Boolean suppressed = outcome.wishes().suppressed();
    return judged(
        new NewBib(
            outcome.record(),
            suppressed == null ? incoming.suppressed() : suppressed,
            incoming.by()),
        wish);
  }

  private static IntakeOutcome judged(NewBib bib, IntakeWish wish) {
    if (!wish.validated()) {
      return new IntakeOutcome.Taken(bib, List.of());
    }
    Leader leader = bib.record().leader();
    if (leader.kind() != RecordKind.BIBLIOGRAPHIC) {
      return IntakeReason.NOT_VALIDATED.refused(
          "position 06 of the leader, " + leader.typeOfRecord() + ", is no bibliographic record's");
    }
    List<Finding> findings = findings(bib.record());
    List<Finding> stopping =
        findings.stream()
            .filter(f -> f.severity() == Severity.ERROR || !wish.warningsPass())
            .toList();
    return stopping.isEmpty()
        ? new IntakeOutcome.Taken(bib, findings.stream().map(Finding::sentence).toList())
        : new IntakeOutcome.Refused(
            stopping.stream().map(f -> IntakeReason.NOT_VALID.about(f.sentence())).toList());
  }

  private static List<Finding> findings(Record record) {
    Record whole = record;
    for (String tag : SET_BY_THE_CATALOGUE) {
      if (whole.control(tag).isEmpty()) {
        whole = whole.with(new ControlField(tag, "20260101000000.0"));
      }
    }
    return ExceptionProfile.METADATA_EDITOR.judge(
        Validation.of(RecordKind.BIBLIOGRAPHIC).validate(whole));
  }

  private static String listed(Map<String, NormalizationProcess> known) {
    return known.entrySet().stream()
        .map(entry -> entry.getKey() + " - " + entry.getValue().name())
        .collect(Collectors.joining(","));
  }
}
