package org.consort.api.bibs;

import java.util.Set;
import org.consort.alma.wire.RecordXml;
import org.consort.api.AlmaRequest;
import org.consort.catalogue.NewBib;
import org.consort.catalogue.NewHolding;
import org.consort.marc.format.MarcXml;
import org.consort.marc.format.damage.MalformedRecord;
import org.consort.marc.normalize.InitialNormalization;
import org.consort.marc.record.Record;
import org.jspecify.annotations.Nullable;

/// Reads the MARC out of Alma's bibs and holdings.
final class IncomingRecords {
  private static final String MARC_21 = "marc21";

  /// What answers add to a record; a program that writes back what it read sends it along.
  private static final Set<String> ADDED_ON_THE_WAY_OUT = Set.of("AVA", "AVE", "AVD");

  private IncomingRecords() {}

  /// @param hiddenOtherwise whether the title is hidden from the public when the body does not say
  static NewBib bib(AlmaRequest request, boolean hiddenOtherwise) {
    org.consort.alma.bibs.Bib sent = request.xmlBody(org.consort.alma.bibs.Bib.class);
    refuseOtherFormats(sent.recordFormat());
    Record record = record(sent.record(), BibsReason.NO_BIB_IN_BODY);
    Boolean hidden = sent.suppressFromPublishing();
    return new NewBib(record, hidden == null ? hiddenOtherwise : hidden, request.caller().name());
  }

  static NewHolding holding(AlmaRequest request) {
    org.consort.alma.bibs.Holding sent = request.xmlBody(org.consort.alma.bibs.Holding.class);
    Record record = record(sent.record(), BibsReason.NO_HOLDING_IN_BODY);
    boolean suppressed = Boolean.TRUE.equals(sent.suppressFromPublishing());
    return new NewHolding(record, suppressed, request.caller().name());
  }

  private static Record kept(Record sent) {
    return sent.without(field -> ADDED_ON_THE_WAY_OUT.contains(field.tag()));
  }

  private static void refuseOtherFormats(@Nullable String format) {
    if (format != null && !format.isBlank() && !format.strip().equals(MARC_21)) {
      throw BibsReason.NO_BIB_IN_BODY.refusal(
          "the record_format is " + format.strip() + ", valid is " + MARC_21);
    }
  }

  private static Record record(@Nullable RecordXml sent, BibsReason otherwise) {
    if (sent == null) {
      throw otherwise.refusal("there is no element record");
    }
    try {
      Record record = kept(InitialNormalization.normalize(MarcXml.read(sent.xml())));
      if (record.fields().isEmpty()) {
        throw otherwise.refusal("the record has no fields");
      }
      return record;
    } catch (MalformedRecord e) {
      throw otherwise.refusal(e.finding());
    }
  }
}
