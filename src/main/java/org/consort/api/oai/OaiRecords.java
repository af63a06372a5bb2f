package org.consort.api.oai;

import java.util.Optional;
import org.consort.api.XmlDraft;
import org.consort.base.MmsId;
import org.consort.catalogue.BibChange;
import org.consort.catalogue.HarvestSet;
import org.consort.institution.Institution;
import org.consort.marc.format.StoredForm;
import org.consort.publishing.HarvestPart;
import org.consort.publishing.ResumptionToken;
import org.jspecify.annotations.Nullable;

/// Writes records of an institution, or their headers alone.
record OaiRecords(Institution institution, OaiFormat format) {
  private static final String HEADER = "header";

  /// Characters of a part, after which it ends.
  private static final int MOST_WRITTEN = 4 << 20;

  /// `oai:alma.01CON_NOR:991000019001`.
  static String identifier(Institution institution, String mmsId) {
    return "oai:alma." + institution.code() + ":" + mmsId;
  }

  /// Empty when it is not one of the institution's.
  static Optional<MmsId> bib(Institution institution, String identifier) {
    String start = identifier(institution, "");
    return Optional.of(identifier)
        .filter(text -> text.startsWith(start))
        .map(text -> text.substring(start.length()))
        .filter(digits -> digits.matches("[1-9][0-9]{0,17}"))
        .map(digits -> new MmsId(Long.parseLong(digits)));
  }

  void records(XmlDraft xml, HarvestPart part) {
    int written = 0;
    for (BibChange change : part.changes()) {
      if (xml.length() > MOST_WRITTEN) {
        token(xml, part.upTo(written));
        return;
      }
      record(xml, change, part.selection().set());
      written++;
    }
    token(xml, part);
  }

  void headers(XmlDraft xml, HarvestPart part) {
    part.changes().forEach(change -> header(xml, change, part.selection().set()));
    token(xml, part);
  }

  void record(XmlDraft xml, BibChange change) {
    record(xml, change, null);
  }

  private void record(XmlDraft xml, BibChange change, @Nullable String asked) {
    xml.open("record");
    header(xml, change, asked);
    StoredForm stored = change.record();
    if (stored != null) {
      xml.open("metadata");
      format.write(xml, stored.record());
      xml.close("metadata");
    }
    xml.close("record");
  }

  private void header(XmlDraft xml, BibChange change, @Nullable String asked) {
    if (change.isGone()) {
      xml.open(HEADER, "status", "deleted");
    } else {
      xml.open(HEADER);
    }
    xml.element("identifier", identifier(institution, change.bib().toString()))
        .element("datestamp", OaiDate.text(change.at()));
    if (change.hasLeft() && asked != null) {
      xml.element("setSpec", asked);
    } else {
      xml.element("setSpec", HarvestSet.EVERYTHING);
      change.sets().forEach(set -> xml.element("setSpec", set));
    }
    xml.close(HEADER);
  }

  /// The last part of a list that came in parts has an empty token.
  private static void token(XmlDraft xml, HarvestPart part) {
    ResumptionToken next = part.next();
    if (next != null || part.before() > 0) {
      xml.element(
          OaiArguments.TOKEN,
          next == null ? "" : next.text(),
          "cursor",
          Long.toString(part.before()));
    }
  }
}
