package org.consort.api.bibs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.consort.alma.bibs.BibBuilder;
import org.consort.alma.bibs.BibData;
import org.consort.alma.bibs.BibDataBuilder;
import org.consort.alma.bibs.ResourceTitle;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Linked;
import org.consort.alma.wire.RecordXml;
import org.consort.api.AlmaRequest;
import org.consort.catalogue.Bib;
import org.consort.catalogue.Description;
import org.consort.marc.format.MarcXml;
import org.consort.marc.record.Record;

/// Shows titles as Alma's bibs.
final class AlmaBibs {
  /// Everybody may change every title here.
  private static final Coded ONLY_LEVEL = Coded.of("00", "Default Level");

  private AlmaBibs() {}

  static BibBuilder full(AlmaRequest request, Bib bib) {
    Record record = bib.record();
    return full(request, bib, record, record);
  }

  /// @param record the bib's own
  /// @param shown what goes out as its MARC; it may have fields the catalogue does not keep
  static BibBuilder full(AlmaRequest request, Bib bib, Record record, Record shown) {
    return described(request, bib, record).record(new RecordXml(MarcXml.write(shown)));
  }

  /// What holdings and items repeat of their title.
  static BibData data(AlmaRequest request, Bib bib) {
    Description about = bib.description();
    Record record = bib.record();
    return BibDataBuilder.builder()
        .mmsId(bib.id().toString())
        .title(about.title())
        .author(about.author())
        .issn(about.issn())
        .isbn(about.isbn())
        .completeEdition(record.first("250", 'a').orElse(""))
        .networkNumber(networkNumbers(record))
        .placeOfPublication(about.place())
        .dateOfPublication(about.date())
        .publisherConst(about.publisher())
        .bibSuppressFromPublishing(bib.suppressed())
        .link(request.link(AlmaPaths.bib(bib.id())))
        .build();
  }

  /// What portfolios and lists of tasks repeat of their title.
  static ResourceTitle resource(AlmaRequest request, Bib bib) {
    Description about = bib.description();
    return new ResourceTitle(
        new Linked(bib.id().toString(), request.link(AlmaPaths.bib(bib.id()))),
        about.title(),
        about.author(),
        about.issn(),
        about.isbn(),
        about.publisher(),
        about.place(),
        about.date());
  }

  static LocalDate day(AlmaRequest request, Instant instant) {
    return LocalDate.ofInstant(instant, request.institution().zone());
  }

  /// The title without its MARC.
  static BibBuilder described(AlmaRequest request, Bib bib, Record record) {
    Description about = bib.description();
    String link = request.link(AlmaPaths.bib(bib.id()));
    return BibBuilder.builder()
        .mmsId(bib.id().toString())
        .recordFormat("marc21")
        .title(about.title())
        .author(about.author())
        .issn(about.issn())
        .isbn(about.isbn())
        .completeEdition(record.first("250", 'a').orElse(""))
        .networkNumber(networkNumbers(record))
        .placeOfPublication(about.place())
        .dateOfPublication(about.date())
        .publisherConst(about.publisher())
        .holdings(new Linked(null, link + "/holdings"))
        .createdBy(bib.stamps().createdBy())
        .createdDate(day(request, bib.stamps().created()))
        .lastModifiedBy(bib.stamps().modifiedBy())
        .lastModifiedDate(day(request, bib.stamps().modified()))
        .suppressFromPublishing(bib.suppressed())
        .suppressFromExternalSearch(false)
        .suppressFromMetadoor(false)
        .syncWithOclc("NONE")
        .syncWithLibrariesAustralia("NONE")
        .originatingSystem(request.institution().code())
        .originatingSystemId(bib.id().toString())
        .catalogingLevel(ONLY_LEVEL)
        .briefLevel(Coded.NONE)
        .link(link);
  }

  private static List<String> networkNumbers(Record record) {
    return record.values("035", 'a').toList();
  }
}
