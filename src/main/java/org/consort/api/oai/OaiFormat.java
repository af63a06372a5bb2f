package org.consort.api.oai;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.consort.api.XmlDraft;
import org.consort.marc.format.MarcXml;
import org.consort.marc.record.Record;
import org.consort.publishing.DublinCore;

/// The formats records are given in.
enum OaiFormat {
  MARC21(
      "marc21",
      "http://www.loc.gov/MARC21/slim",
      "http://www.loc.gov/standards/marcxml/schema/MARC21slim.xsd") {
    @Override
    void write(XmlDraft xml, Record record) {
      // The record comes without a namespace of its own.
      xml.append("<record xmlns=\"" + namespace() + "\" xsi:schemaLocation=\"" + location() + "\">")
          .append(MarcXml.write(record).substring("<record>".length()));
    }
  },
  OAI_DC(
      "oai_dc",
      "http://www.openarchives.org/OAI/2.0/oai_dc/",
      "http://www.openarchives.org/OAI/2.0/oai_dc.xsd") {
    @Override
    void write(XmlDraft xml, Record record) {
      xml.open(
          "oai_dc:dc",
          "xmlns:oai_dc",
          namespace(),
          "xmlns:dc",
          "http://purl.org/dc/elements/1.1/",
          "xsi:schemaLocation",
          location());
      DublinCore.of(record).forEach(e -> xml.element("dc:" + e.name(), e.value()));
      xml.close("oai_dc:dc");
    }
  };

  private final String prefix;
  private final String namespace;
  private final String schema;

  OaiFormat(String prefix, String namespace, String schema) {
    this.prefix = prefix;
    this.namespace = namespace;
    this.schema = schema;
  }

  abstract void write(XmlDraft xml, Record record);

  String prefix() {
    return prefix;
  }

  String namespace() {
    return namespace;
  }

  String schema() {
    return schema;
  }

  String location() {
    return namespace + " " + schema;
  }

  /// @throws org.consort.base.BadRequest with `cannotDisseminateFormat`
  static OaiFormat named(String prefix) {
    return Arrays.stream(values())
        .filter(format -> format.prefix.equals(prefix))
        .findFirst()
        .orElseThrow(() -> OaiReason.CANNOT_DISSEMINATE_FORMAT.refusal(prefix, all()));
  }

  private static String all() {
    return Arrays.stream(values()).map(OaiFormat::prefix).collect(Collectors.joining(", "));
  }
}
