package org.consort.app.bench;

import java.util.List;
import java.util.Optional;
import org.consort.api.AlmaRequest;
import org.consort.app.bench.BareCallStore.Question;
import org.consort.web.Part;
import org.consort.web.Reply;
import org.consort.web.Request;
import org.consort.web.Route;
import org.consort.web.Server;

/// The same server under the same paths with nothing between it and the database: each call is the
/// same queries, and the answer bytes made before.
final class BareLibrary implements AutoCloseable {
  private static final String ITEM = "/bibs/any/holdings/any/items/";

  private final BareCallStore store;
  private final String contentType;
  private final byte[] answer;
  private final Server server;

  private BareLibrary(BareCallStore store, String contentType, byte[] answer) {
    this.store = store;
    this.contentType = contentType;
    this.answer = answer;
    this.server =
        Server.start(
            "127.0.0.1",
            0,
            List.of(
                new Part(
                    AlmaRequest.ROOT,
                    (_, trouble) -> Reply.of(500, "text/plain", trouble.toString()),
                    routes()),
                new Part("", (_, _) -> Reply.of(404, "text/plain", "nothing here"), List.of())));
  }

  static BareLibrary open(String url, String contentType, byte[] answer) {
    return new BareLibrary(BareCallStore.connect(url), contentType, answer);
  }

  Caller caller() {
    return Caller.open("http://localhost:" + server.port(), "none");
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }

  private List<Route> routes() {
    return List.of(
        Route.get("/items", this::byBarcode),
        Route.get(ITEM + "{key}", r -> found(Question.ITEM, r.segment("key"))),
        Route.get("/users/{key}", r -> found(Question.USER, r.segment("key"))),
        Route.get("/bibs/{key}", r -> found(Question.BIB, r.segment("key"))),
        Route.post("/users/{key}/loans", r -> found(Question.LEND, r.query("item_pid").orElse(""))),
        Route.post(
            "/bibs/{mms_id}/holdings/{holding_id}/items/{key}",
            r -> found(Question.TAKE_BACK, r.segment("key"))));
  }

  private Reply byBarcode(Request request) {
    String barcode = request.query("item_barcode").orElse("");
    return store
        .ask(Question.ITEM_BY_BARCODE, barcode)
        .map(id -> Reply.redirect(302, request.base() + AlmaRequest.ROOT + ITEM + id))
        .orElseGet(BareLibrary::nothing);
  }

  private Reply found(Question question, String key) {
    Optional<String> row = store.ask(question, key);
    return row.map(_ -> Reply.of(200, contentType, answer)).orElseGet(BareLibrary::nothing);
  }

  private static Reply nothing() {
    return Reply.of(404, "text/plain", "no such row");
  }
}
