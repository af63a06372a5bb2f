package org.consort.borrowing.work;

import org.consort.borrowing.BorrowingRequest;
import org.consort.borrowing.Hub;
import org.consort.borrowing.Placement;
import org.consort.borrowing.consortium.Agency;
import org.consort.borrowing.consortium.Mapping;
import org.consort.borrowing.workflow.Side;
import org.consort.remote.RemoteLibrary;
import org.consort.remote.RemoteTrouble;
import org.consort.remote.Visitor;

/// The libraries of a request: their systems, their rooms, and what their codes mean elsewhere.
final class Desks {
  private final Hub hub;

  Desks(Hub hub) {
    this.hub = hub;
  }

  RemoteLibrary at(String agency) {
    return hub.libraries().apply(agency);
  }

  Agency agency(String code) {
    return hub.agencies()
        .byCode(code)
        .orElseThrow(
            () ->
                new RemoteTrouble(false, "UNKNOWN_AGENCY", "No agency has the code " + code + "."));
  }

  static Placement side(BorrowingRequest request, Side side) {
    return request
        .side(side)
        .orElseThrow(() -> new IllegalStateException(request.id() + " has no " + side));
  }

  /// How the request's patron is known at the other libraries.
  static String visitorId(BorrowingRequest request) {
    Placement home = side(request, Side.BORROWER);
    String id = home.userId() == null ? request.wish().patron().id() : home.userId();
    return id + "@" + home.agency();
  }

  /// The patron's number at home; elsewhere the visitor's, or what they are found by when it was
  /// not written down.
  static String user(BorrowingRequest request, Placement side) {
    String user = side.userId();
    return user != null
        ? user
        : side.side() == Side.BORROWER ? request.wish().patron().id() : visitorId(request);
  }

  Visitor visitor(BorrowingRequest request, Agency host, String group) {
    String there =
        hub.agencies()
            .meaning(host.code(), Mapping.Kind.GROUP_FROM_COMMON, group)
            .orElse(host.rooms().visitorGroup());
    return new Visitor(visitorId(request), there);
  }

  /// The lender's material type in the words of another library; the same code when nothing is
  /// mapped.
  String materialAt(String agency, String lender, String material) {
    String common =
        hub.agencies().meaning(lender, Mapping.Kind.MATERIAL_TO_COMMON, material).orElse(material);
    return hub.agencies().meaning(agency, Mapping.Kind.MATERIAL_FROM_COMMON, common).orElse(common);
  }
}
