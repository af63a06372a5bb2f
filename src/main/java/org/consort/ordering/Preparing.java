package org.consort.ordering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.catalogue.intake.NormalizationProcesses;
import org.consort.marc.normalize.InitialNormalization;
import org.consort.marc.normalize.NormalizationProcess;
import org.consort.marc.normalize.Processed;
import org.consort.marc.normalize.Wishes;
import org.consort.marc.record.Record;
import org.consort.marc.validate.ExceptionProfile;
import org.consort.marc.validate.Finding;
import org.consort.marc.validate.Severity;
import org.consort.marc.validate.Validation;

/// Makes an order's record ready to be looked for: the initial normalization, the profile's
/// process, then validation.
final class Preparing {
  private final NormalizationProcesses processes;

  Preparing(NormalizationProcesses processes) {
    this.processes = processes;
  }

  /// For an order that names a record of the catalogue: what it says of the title itself is neither
  /// corrected nor checked, since nothing will be made of it.
  static Prepared asItIs(Record brief) {
    return new Prepared(Optional.empty(), InitialNormalization.normalize(brief), List.of());
  }

  /// @param process what the profile's process came to; nothing when it has none
  /// @param findings what is not as the standard has it, as the exception profile judges it
  record Prepared(Optional<Named> process, Record record, List<Finding> findings) {
    /// What stops the order.
    List<Finding> errors() {
      return findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
    }

    boolean suppressed() {
      return process
          .map(named -> named.outcome().wishes())
          .map(Wishes::suppressed)
          .orElse(Boolean.FALSE);
    }
  }

  record Named(String name, Processed outcome) {}

  Prepared prepare(
      InstitutionId institution, Preparation preparation, Record brief, LocalDate today) {
    Record initial = InitialNormalization.normalize(brief);
    Optional<Named> process =
        processOf(institution, preparation)
            .map(wanted -> new Named(wanted.name(), wanted.traced(initial, today)));
    Record record = process.map(named -> named.outcome().record()).orElse(initial);
    List<Finding> findings = Validation.of(record.leader()).validate(record);
    return new Prepared(process, record, exceptions(preparation).judge(findings));
  }

  // A process that is gone since the profile was made corrects nothing any more.
  private Optional<NormalizationProcess> processOf(
      InstitutionId institution, Preparation preparation) {
    String code = preparation.process();
    return code == null ? Optional.empty() : processes.find(institution, code);
  }

  private static ExceptionProfile exceptions(Preparation preparation) {
    return ExceptionProfile.named(preparation.exceptionProfile())
        .orElse(ExceptionProfile.MARCXML_BIB_IMPORT);
  }
}
