package org.consort.api.acq;

import java.util.Set;
import java.util.stream.Collectors;
import org.consort.acquisitions.Fund;
import org.consort.acquisitions.NewFund;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.institution.Institution;

/// Reads a fund as it was sent.
final class IncomingFund {
  private final AlmaRequest request;
  private final org.consort.alma.acq.Fund sent;
  private final IncomingFundPlace place;
  private final FundCodes codes;

  IncomingFund(AlmaRequest request, IncomingFundPlace.Surroundings around, FundCodes codes) {
    this.request = request;
    this.sent = request.body(org.consort.alma.acq.Fund.class);
    this.place = new IncomingFundPlace(sent, around);
    this.codes = codes;
  }

  NewFund opened() {
    return filled(place.opened(), Fund.Status.DRAFT, Fund.Labels.NONE);
  }

  /// The fund with what may change of it; what may not must be as it is.
  NewFund changed(Fund old) {
    return filled(place.kept(old), old.status(), old.labels());
  }

  private NewFund filled(NewFund bare, Fund.Status usual, Fund.Labels before) {
    NewFund filled = bare.with(status(usual)).forLibraries(libraries()).with(labels(before));
    IncomingRules rules = new IncomingRules(request, sent);
    boolean inherits = rules.areAbove() && bare.kind() != Fund.Kind.LEDGER;
    return filled.under(inherits ? null : rules.own());
  }

  private Fund.Status status(Fund.Status usual) {
    return Given.code(sent.status())
        .map(code -> FundFields.one(Fund.Status.values(), "status", code))
        .orElse(usual);
  }

  private Fund.Labels labels(Fund.Labels before) {
    return new Fund.Labels(
        Given.text(sent.externalId()).orElse(""),
        Given.text(sent.description()).orElse(""),
        type(before.type()),
        owner(before.owner()));
  }

  // What it had may stay, although nothing new could have it any more.
  private String type(String before) {
    String type = Given.code(sent.type()).orElse("");
    if (!type.isEmpty() && !type.equals(before) && !codes.hasType(request.institutionId(), type)) {
      throw FundFields.notAmong("type", type, codes.types(request.institutionId()));
    }
    return type;
  }

  private String owner(String before) {
    Institution institution = request.institution();
    String owner = Given.code(sent.owner()).orElse(institution.code());
    if (owner.equals(institution.code())) {
      return "";
    }
    if (!owner.equals(before) && !codes.libraryCodes(institution.id()).contains(owner)) {
      throw FundFields.notAmong("owner", owner, codes.scopes(institution));
    }
    return owner;
  }

  private Set<String> libraries() {
    Set<String> given =
        sent.availableForLibrary().stream()
            .map(Coded::codeOf)
            .filter(code -> !code.isEmpty())
            .collect(Collectors.toSet());
    Institution institution = request.institution();
    Set<String> known = codes.libraryCodes(institution.id());
    for (String code : given) {
      if (!code.equals(institution.code()) && !known.contains(code)) {
        throw FundFields.notAmong("available_for_library", code, codes.scopes(institution));
      }
    }
    return given.contains(institution.code()) ? Set.of() : given;
  }
}
