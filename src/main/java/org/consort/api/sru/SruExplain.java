package org.consort.api.sru;

import java.net.URI;
import org.consort.api.XmlDraft;
import org.consort.institution.Institution;
import org.consort.publishing.SearchIndex;
import org.consort.web.Request;

/// Describes the server to a program: its indexes with their relations, its schemas, its limits
/// (<http://explain.z3950.org/dtd/2.0/>).
final class SruExplain {
  private static final String INDEX_INFO = "indexInfo";

  private SruExplain() {}

  static byte[] document(Request request, SruVersion version, Institution institution) {
    XmlDraft xml = new XmlDraft();
    xml.open("explainResponse", "xmlns", SruEndpoint.NAMESPACE)
        .element("version", version.number());
    xml.open("record")
        .element("recordSchema", "http://explain.z3950.org/dtd/2.0/")
        .element("recordPacking", "xml")
        .open("recordData");
    explain(xml, request, institution);
    return xml.close("recordData").close("record").close("explainResponse").bytes();
  }

  private static void explain(XmlDraft xml, Request request, Institution institution) {
    xml.open("explain", "xmlns", "http://explain.z3950.org/dtd/2.0/");
    server(xml, request);
    xml.open("databaseInfo")
        .element("title", institution.name(), "primary", "true")
        .close("databaseInfo");
    indexes(xml);
    schemas(xml);
    xml.open("configInfo")
        .element("default", "10", "type", "numberOfRecords")
        .element("setting", "50", "type", "maximumRecords")
        .close("configInfo");
    xml.close("explain");
  }

  private static void server(XmlDraft xml, Request request) {
    URI base = URI.create(request.base());
    xml.open("serverInfo", "protocol", "SRU", "version", "1.2", "transport", base.getScheme())
        .element("host", base.getHost() == null ? "" : base.getHost())
        .element("port", String.valueOf(port(base)))
        .element("database", request.path().substring(1))
        .close("serverInfo");
  }

  // An address that names none has its protocol's own.
  private static int port(URI base) {
    if (base.getPort() >= 0) {
      return base.getPort();
    }
    return base.getScheme().equals("https") ? 443 : 80;
  }

  private static void indexes(XmlDraft xml) {
    xml.open(INDEX_INFO);
    xml.open("set", "name", "alma", "identifier", "marcxml").close("set");
    xml.open("set", "name", "rec", "identifier", "info:srw/cql-context-set/2/rec-1.1").close("set");
    for (SearchIndex index : SearchIndex.values()) {
      index(xml, "alma", index.almaName(), index);
    }
    index(xml, "rec", "id", SearchIndex.MMS_ID);
    xml.close(INDEX_INFO);
  }

  private static void index(XmlDraft xml, String set, String name, SearchIndex index) {
    if (index.isSortable()) {
      xml.open("index", "sort", "true");
    } else {
      xml.open("index");
    }
    xml.open("map").element("name", name, "set", set).close("map").open("configInfo");
    index.relations().forEach(relation -> xml.element("supports", relation, "type", "relation"));
    xml.close("configInfo").close("index");
  }

  private static void schemas(XmlDraft xml) {
    xml.open("schemaInfo");
    for (SruSchema schema : SruSchema.values()) {
      xml.open("schema", "identifier", schema.identifier(), "name", schema.shortName())
          .element("title", schema.title())
          .close("schema");
    }
    xml.close("schemaInfo");
  }
}
