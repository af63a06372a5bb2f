package org.consort.api.users;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consort.access.Area;
import org.consort.alma.users.Fee;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.base.BadRequest;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.institution.LibraryScope;
import org.consort.patrons.User;
import org.consort.patrons.fees.FeeReason;
import org.consort.patrons.fees.FeeReport;
import org.consort.patrons.fees.FeeTransaction.Kind;
import org.consort.patrons.fees.Fees;
import org.consort.web.Reply;
import org.consort.web.Route;

/// `/conf/utilities/fee-transactions`: which fees were paid or waived in at most seven days, each
/// with those transactions alone. Nobody pays at a desk here, so a desk has none.
public final class FeeReportEndpoint {
  private static final int MOST_DAYS = 7;
  private static final Set<Kind> SETTLED = EnumSet.of(Kind.PAYMENT, Kind.WAIVE);

  private final Doors doors;
  private final FrontDesk desk;
  private final Fees fees;
  private final InstantSource clock;
  private final Confinement confinement;

  public FeeReportEndpoint(Doors doors, FrontDesk desk, Fees fees, InstantSource clock) {
    this.doors = doors;
    this.desk = desk;
    this.fees = fees;
    this.clock = clock;
    this.confinement = new Confinement(desk.libraries());
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/conf/utilities/fee-transactions", doors.read(Area.CONF, this::report)));
  }

  private Reply report(AlmaRequest request) {
    FeeReport wish = wish(request);
    Page page = request.page();
    Listing<FeeReport.Entry> found =
        isAtADesk(request)
            ? new Listing<>(List.of(), 0)
            : fees.report(request.institutionId(), wish, page);
    return request.reply(
        new org.consort.alma.users.Fees(
            shown(request, found.entries()), found.total(), null, null));
  }

  private List<Fee> shown(AlmaRequest request, List<FeeReport.Entry> entries) {
    Map<Long, User> users =
        desk.users()
            .byNumbers(
                request.institutionId(),
                entries.stream().flatMap(e -> Optional.ofNullable(e.patron()).stream()).toList());
    Owners owners = Owners.of(request, desk.libraries());
    return entries.stream()
        .map(
            entry ->
                new AlmaFees(
                        request,
                        entry.patron() == null ? null : users.get(entry.patron()),
                        desk.codes().of(request.institutionId()),
                        owners)
                    .one(entry.fee()))
        .toList();
  }

  private FeeReport wish(AlmaRequest request) {
    LocalDate today = clock.instant().atZone(request.institution().zone()).toLocalDate();
    LocalDate from = request.date("transaction_from_date").orElse(today);
    LocalDate to = request.date("transaction_to_date").orElse(from);
    if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS))) {
      throw new BadRequest(ApiReason.INVALID.about("transaction_to_date", to));
    }
    return new FeeReport(
        kinds(request),
        from.atStartOfDay(request.institution().zone()).toInstant(),
        to.plusDays(1).atStartOfDay(request.institution().zone()).toInstant(),
        owners(request));
  }

  private static Set<Kind> kinds(AlmaRequest request) {
    String type = request.query("transaction_type").orElse("BOTH").toUpperCase(Locale.ROOT);
    if (type.equals("BOTH")) {
      return SETTLED;
    }
    return SETTLED.stream()
        .filter(kind -> kind.name().equals(type))
        .findFirst()
        .map(Set::of)
        .orElseThrow(
            () -> FeeReason.TRANSACTION_TYPE_UNKNOWN.refusal(type, "BOTH, PAYMENT, WAIVE"));
  }

  private LibraryScope owners(AlmaRequest request) {
    String owner = request.query("owner").orElse("");
    Owners owners = Owners.of(request, desk.libraries());
    if (!owner.isEmpty() && !owners.has(owner)) {
      throw notValid("owner", owner, String.join(", ", owners.codes()));
    }
    confinement.require(request, owner);
    return owner.isEmpty() ? confinement.scope(request) : new LibraryScope(Set.of(owner));
  }

  private boolean isAtADesk(AlmaRequest request) {
    Optional<String> library = request.query("received_by_circ_library");
    Optional<String> circDesk = request.query("received_by_circ_desk");
    library
        .filter(code -> desk.libraries().library(request.institutionId(), code).isEmpty())
        .ifPresent(
            code -> {
              throw notValid("received_by_circ_library", code, "the code of a library");
            });
    circDesk
        .filter(code -> !isDeskOf(request, library.orElse(""), code))
        .ifPresent(
            code -> {
              throw notValid("received_by_circ_desk", code, "a desk of received_by_circ_library");
            });
    return library.isPresent();
  }

  private boolean isDeskOf(AlmaRequest request, String library, String code) {
    return desk.libraries().desk(request.institutionId(), library, code).isPresent();
  }

  private static BadRequest notValid(String parameter, String received, String valid) {
    return new BadRequest(ApiReason.NOT_AMONG.about(parameter, received, valid));
  }
}
