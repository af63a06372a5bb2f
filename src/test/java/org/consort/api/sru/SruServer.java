package org.consort.api.sru;

import java.util.List;
import org.consort.api.TestLibrary;
import org.consort.api.bibs.Inventory;
import org.consort.api.bibs.PublicRecords;
import org.consort.publishing.Destinations;
import org.consort.publishing.Publishing;
import org.consort.publishing.PublishingSettings;
import org.consort.web.Part;
import org.consort.web.Server;

/// A server with nothing but SRU.
final class SruServer {
  private SruServer() {}

  static Server of(TestLibrary library) {
    Publishing publishing =
        new Publishing(
            library.database(), library.clock(), PublishingSettings.with(Destinations.PUBLIC));
    Inventory inventory = library.inventory();
    SruEndpoint sru =
        new SruEndpoint(
            library.institutions(),
            publishing.search(),
            new PublicRecords(inventory),
            library.clock());
    Part part = new Part(SruEndpoint.ROOT, new SruErrorPage(), sru.routes());
    return Server.start("localhost", 0, List.of(part, new Part("", part.errors(), List.of())));
  }
}
