package org.consort.alma.client;

import java.util.List;
import java.util.Optional;
import org.consort.alma.bibs.Bib;
import org.consort.alma.bibs.Bibs;
import org.consort.alma.bibs.Holding;
import org.consort.alma.bibs.Holdings;
import org.consort.alma.wire.Codec;

/// Bibliographic and holdings records. They go out as XML: Alma takes no MARC in JSON.
public final class BibCalls {
  private static final String BIB = "/bibs/{}";
  private static final String HOLDINGS = "/bibs/{}/holdings";
  private static final String HOLDING = "/bibs/{}/holdings/{}";
  private static final String NO_BIB = "402203";
  private static final String NO_HOLDING = "402208";

  private final Transport transport;

  BibCalls(Transport transport) {
    this.transport = transport;
  }

  public Optional<Bib> find(String mmsId) {
    return Maybe.of(() -> transport.send(AlmaCall.get(BIB, mmsId), Bib.class), NO_BIB);
  }

  /// Bibs whose 035 $a is this number, prefix included: `(NOR)123`.
  public List<Bib> bySystemNumber(String number) {
    AlmaCall call = AlmaCall.get("/bibs").query("other_system_id", number);
    return transport.send(call, Bibs.class).bib();
  }

  public Bib create(Bib bib) {
    return transport.send(AlmaCall.post("/bibs").xml(Codec.xml(bib)), Bib.class);
  }

  /// With everything below it. Does nothing when it is not there.
  public void delete(String mmsId) {
    AlmaCall call = AlmaCall.delete(BIB, mmsId).query("override", true);
    Maybe.of(() -> transport.bytes(call), NO_BIB);
  }

  public Holdings holdings(String mmsId) {
    return transport.send(AlmaCall.get(HOLDINGS, mmsId), Holdings.class);
  }

  public Holding createHolding(String mmsId, Holding holding) {
    AlmaCall call = AlmaCall.post(HOLDINGS, mmsId).xml(Codec.xml(holding));
    return transport.send(call, Holding.class);
  }

  /// Does nothing when it is not there.
  public void deleteHolding(String mmsId, String holdingId) {
    AlmaCall call = AlmaCall.delete(HOLDING, mmsId, holdingId).query("override", true);
    Maybe.of(() -> transport.bytes(call), NO_HOLDING, NO_BIB);
  }
}
