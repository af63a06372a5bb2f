package org.consort.api.oai;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.consort.api.XmlDraft;
import org.consort.catalogue.HarvestSet;
import org.consort.institution.Institution;
import org.consort.publishing.Harvest;

/// What the repository tells of itself: who it is, its formats, its sets.
record OaiRepository(Harvest harvest, InstantSource clock) {
  /// @param address where it was reached
  Consumer<XmlDraft> itself(Institution institution, String address) {
    return xml -> identify(xml, institution, address);
  }

  private void identify(XmlDraft xml, Institution institution, String address) {
    Instant earliest = harvest.earliest(institution.id()).orElseGet(clock::instant);
    xml.element("repositoryName", institution.name())
        .element("baseURL", address)
        .element("protocolVersion", "2.0")
        .element("adminEmail", "postmaster@" + host(address))
        .element("earliestDatestamp", OaiDate.text(earliest))
        .element("deletedRecord", "persistent")
        .element("granularity", "YYYY-MM-DDThh:mm:ssZ");
  }

  private static String host(String address) {
    String host = URI.create(address).getHost();
    return host == null ? "localhost" : host;
  }

  static void formats(XmlDraft xml) {
    for (OaiFormat format : OaiFormat.values()) {
      xml.open("metadataFormat")
          .element("metadataPrefix", format.prefix())
          .element("schema", format.schema())
          .element("metadataNamespace", format.namespace())
          .close("metadataFormat");
    }
  }

  /// @throws org.consort.base.BadRequest when a token is sent: the list comes in one part
  Consumer<XmlDraft> sets(Institution institution, OaiArguments asked) {
    if (asked.find(OaiArguments.TOKEN).isPresent()) {
      throw OaiReason.BAD_RESUMPTION_TOKEN.refusal();
    }
    return xml -> {
      set(xml, HarvestSet.EVERYTHING, "All titles");
      harvest.sets(institution.id()).forEach(set -> set(xml, set.spec(), set.name()));
    };
  }

  private static void set(XmlDraft xml, String spec, String name) {
    xml.open("set").element("setSpec", spec).element("setName", name).close("set");
  }
}
