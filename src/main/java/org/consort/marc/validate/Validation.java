package org.consort.marc.validate;

import java.util.List;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.marc.record.RecordKind;
import org.consort.marc.validate.table.Standard;
import org.consort.marc.validate.table.TableError;

/// Checks records against MARC 21: the bibliographic, the holdings or the authority format.
public final class Validation {
  /// The most findings told about one record; one more says that there are others.
  public static final int MOST_FINDINGS = 200;

  private final Standard standard;

  private Validation(Standard standard) {
    this.standard = standard;
  }

  /// Of the two formats without rules here, classification and community information, it only says
  /// that it has none.
  public static Validation of(RecordKind kind) {
    return switch (kind) {
      case BIBLIOGRAPHIC -> Bibliographic.CHECKED;
      case HOLDINGS -> Holdings.CHECKED;
      case AUTHORITY -> Authority.CHECKED;
      case CLASSIFICATION, COMMUNITY -> Unknown.CHECKED;
    };
  }

  /// The format that the leader names.
  public static Validation of(Leader leader) {
    return of(leader.kind());
  }

  /// With fields of a library's own, in the form of the shipped tables; one with a tag of the
  /// standard replaces it.
  ///
  /// @throws TableError when the text is not in that form
  public Validation with(String table) {
    return new Validation(standard.with(table));
  }

  /// What is wrong with the record, in the order of its fields, then what is wrong with it as a
  /// whole. The severities are those of [ExceptionProfile#METADATA_EDITOR].
  public List<Finding> validate(Record record) {
    FindingList findings = new FindingList(ExceptionProfile.METADATA_EDITOR, MOST_FINDINGS);
    if (standard.isEmpty()) {
      String type = String.valueOf(record.leader().typeOfRecord());
      findings.add("LDR/06", FindingKind.RECORD_UNCHECKED, type, FindingList.FORMATS);
    } else {
      new RecordCheck(standard, record, findings).run();
    }
    return findings.all();
  }

  // Each format is read when the first of its records comes.
  private static final class Bibliographic {
    static final Validation CHECKED = new Validation(Standard.of(RecordKind.BIBLIOGRAPHIC));
  }

  private static final class Holdings {
    static final Validation CHECKED = new Validation(Standard.of(RecordKind.HOLDINGS));
  }

  private static final class Authority {
    static final Validation CHECKED = new Validation(Standard.of(RecordKind.AUTHORITY));
  }

  private static final class Unknown {
    static final Validation CHECKED = new Validation(Standard.empty());
  }
}
