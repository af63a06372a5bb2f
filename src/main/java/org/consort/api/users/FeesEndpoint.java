package org.consort.api.users;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.access.Area;
import org.consort.api.AlmaRequest;
import org.consort.api.Doors;
import org.consort.base.Money;
import org.consort.institution.LibraryScope;
import org.consort.patrons.User;
import org.consort.patrons.fees.Fee;
import org.consort.patrons.fees.FeeReason;
import org.consort.patrons.fees.FeeStatus;
import org.consort.patrons.fees.Fees;
import org.consort.patrons.fees.NewFee;
import org.consort.patrons.fees.Settlement;
import org.consort.web.Reply;
import org.consort.web.Route;

/// A user's fees: `GET|POST /users/{user_id}/fees`, `GET|POST .../fees/{fee_id}`, and `POST
/// .../fees/all` to pay them together.
public final class FeesEndpoint {
  private static final String FEES = "/users/{user_id}/fees";

  private final Doors doors;
  private final FrontDesk desk;
  private final Fees fees;
  private final Confinement confinement;

  public FeesEndpoint(Doors doors, FrontDesk desk, Fees fees) {
    this.doors = doors;
    this.desk = desk;
    this.fees = fees;
    this.confinement = new Confinement(desk.libraries());
  }

  public List<Route> routes() {
    return List.of(
        Route.get(FEES, doors.read(Area.USERS, this::list)),
        Route.post(FEES, doors.write(Area.USERS, this::charge)),
        Route.get(FEES + "/{fee_id}", doors.read(Area.USERS, this::read)),
        Route.post(FEES + "/all", doors.write(Area.USERS, this::payAll)),
        Route.post(FEES + "/{fee_id}", doors.write(Area.USERS, this::act)));
  }

  private Reply list(AlmaRequest request) {
    User user = user(request);
    FeeStatus status = request.query("status").map(name -> status(name)).orElse(FeeStatus.ACTIVE);
    return list(request, user, fees.ofUser(request.institutionId(), user.number(), status));
  }

  private Reply charge(AlmaRequest request) {
    User user = AskedUser.of(request, desk.users());
    NewFee wish = new IncomingFee(request, desk).fee();
    confinement.require(request, wish.owner());
    return document(request, user, fees.charge(request.institutionId(), user.number(), wish));
  }

  private Reply read(AlmaRequest request) {
    User user = user(request);
    return document(request, user, named(request, user.number()));
  }

  private Fee named(AlmaRequest request, long user) {
    long id = id(request);
    Fee fee =
        fees.find(request.institutionId(), user, id)
            .orElseThrow(() -> FeeReason.NOT_FOUND.refusal(id));
    confinement.require(request, fee.charge().owner());
    return fee;
  }

  private Reply payAll(AlmaRequest request) {
    oneOf("op", request.query("op"), "pay");
    User user = user(request);
    Settlement wish = new IncomingSettlement(request, desk).payment();
    LibraryScope scope = confinement.scope(request);
    return list(request, user, fees.payAll(request.institutionId(), user.number(), wish, scope));
  }

  private Reply act(AlmaRequest request) {
    String op = oneOf("op", request.query("op"), "pay", "waive", "dispute", "restore");
    User user = user(request);
    return document(request, user, acted(request, op, user.number()));
  }

  private Fee acted(AlmaRequest request, String op, long user) {
    var institution = request.institutionId();
    long fee = named(request, user).id();
    IncomingSettlement sent = new IncomingSettlement(request, desk);
    return switch (op) {
      case "pay" -> fees.pay(institution, user, fee, sent.payment());
      case "waive" -> fees.waive(institution, user, fee, sent.waiver());
      case "dispute" -> fees.dispute(institution, user, fee, sent.remark());
      default -> fees.restore(institution, user, fee, sent.remark());
    };
  }

  static String oneOf(String parameter, Optional<String> sent, String... valid) {
    return sent.filter(value -> Stream.of(valid).anyMatch(value::equals))
        .orElseThrow(
            () ->
                FeeReason.NOT_VALID.refusal(parameter, sent.orElse(""), String.join(", ", valid)));
  }

  private static FeeStatus status(String name) {
    return Stream.of(FeeStatus.values())
        .filter(status -> status.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                FeeReason.NOT_VALID.refusal(
                    "status",
                    name,
                    Stream.of(FeeStatus.values())
                        .map(Enum::name)
                        .collect(Collectors.joining(", "))));
  }

  private static long id(AlmaRequest request) {
    String id = request.segment("fee_id");
    if (!id.matches("[0-9]{1,18}")) {
      throw FeeReason.NOT_VALID.refusal("fee_id", id, "the id of a fee, digits");
    }
    return Long.parseLong(id);
  }

  private User user(AlmaRequest request) {
    return AskedUser.find(request, desk.users())
        .orElseThrow(() -> FeeReason.UNKNOWN_USER.refusal(request.segment("user_id")));
  }

  private Reply list(AlmaRequest request, User user, List<Fee> found) {
    Money none = fees.none(request.institutionId());
    LibraryScope scope = confinement.scope(request);
    List<Fee> seen = found.stream().filter(fee -> scope.includes(fee.charge().owner())).toList();
    return request.reply(documents(request, user).list(seen, none));
  }

  private Reply document(AlmaRequest request, User user, Fee fee) {
    return request.reply(documents(request, user).one(fee));
  }

  private AlmaFees documents(AlmaRequest request, User user) {
    return new AlmaFees(
        request,
        user,
        desk.codes().of(request.institutionId()),
        Owners.of(request, desk.libraries()));
  }
}
