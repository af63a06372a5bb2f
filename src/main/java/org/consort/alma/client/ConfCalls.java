package org.consort.alma.client;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.consort.alma.conf.CircDesks;
import org.consort.alma.conf.CodeTable;
import org.consort.alma.conf.General;
import org.consort.alma.conf.Libraries;
import org.consort.alma.conf.Location;
import org.consort.alma.conf.Locations;

/// An institution's libraries, locations, desks and tables.
public final class ConfCalls {
  private static final String NOT_THERE = "402119";

  private final Transport transport;

  ConfCalls(Transport transport) {
    this.transport = transport;
  }

  /// Tries the key; the answer names the institution.
  public String test() {
    return new String(transport.bytes(AlmaCall.get("/conf/test")), StandardCharsets.UTF_8);
  }

  public General general() {
    return transport.send(AlmaCall.get("/conf/general"), General.class);
  }

  public Libraries libraries() {
    return transport.send(AlmaCall.get("/conf/libraries"), Libraries.class);
  }

  public Locations locations(String library) {
    return transport.send(AlmaCall.get("/conf/libraries/{}/locations", library), Locations.class);
  }

  public Optional<Location> location(String library, String code) {
    AlmaCall call = AlmaCall.get("/conf/libraries/{}/locations/{}", library, code);
    return Maybe.of(() -> transport.send(call, Location.class), NOT_THERE);
  }

  public CircDesks desks(String library) {
    return transport.send(AlmaCall.get("/conf/libraries/{}/circ-desks", library), CircDesks.class);
  }

  /// @param name without blanks, for example `UserGroups`
  public CodeTable codeTable(String name) {
    return transport.send(AlmaCall.get("/conf/code-tables/{}", name), CodeTable.class);
  }
}
