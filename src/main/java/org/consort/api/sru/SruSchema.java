package org.consort.api.sru;

import java.util.Arrays;
import org.consort.api.XmlDraft;
import org.consort.marc.format.MarcXml;
import org.consort.marc.record.Record;
import org.consort.publishing.DublinCore;
import org.consort.publishing.SearchReason;

/// The schemas records are given in.
enum SruSchema {
  MARCXML("marcxml", "info:srw/schema/1/marcxml-v1.1", "MARCXML") {
    @Override
    void write(XmlDraft xml, Record record) {
      // The record comes without a namespace of its own.
      xml.append("<record xmlns=\"http://www.loc.gov/MARC21/slim\">")
          .append(MarcXml.write(record).substring("<record>".length()));
    }
  },
  DC("dc", "info:srw/schema/1/dc-v1.1", "Dublin Core") {
    @Override
    void write(XmlDraft xml, Record record) {
      xml.open(
          "dc:dc",
          "xmlns:dc",
          "http://purl.org/dc/elements/1.1/",
          "xmlns",
          "info:srw/schema/1/dc-schema");
      DublinCore.of(record).forEach(e -> xml.element("dc:" + e.name(), e.value()));
      xml.close("dc:dc");
    }
  };

  private static final String ALMAS_MARCXML =
      "http://www.loc.gov/standards/marcxml/schema/MARC21slim.xsd";

  private final String shortName;
  private final String identifier;
  private final String title;

  SruSchema(String shortName, String identifier, String title) {
    this.shortName = shortName;
    this.identifier = identifier;
    this.title = title;
  }

  abstract void write(XmlDraft xml, Record record);

  String shortName() {
    return shortName;
  }

  String identifier() {
    return identifier;
  }

  String title() {
    return title;
  }

  /// @param name short, the registered identifier, or for MARCXML the one Alma's explain gives
  /// @throws org.consort.base.BadRequest with diagnostic 66
  static SruSchema named(String name) {
    String plain = name.equals(ALMAS_MARCXML) ? MARCXML.identifier : name;
    return Arrays.stream(values())
        .filter(schema -> schema.shortName.equals(plain) || schema.identifier.equals(plain))
        .findFirst()
        .orElseThrow(() -> SearchReason.UNKNOWN_SCHEMA.refusal(name));
  }
}
