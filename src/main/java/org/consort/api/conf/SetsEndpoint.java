package org.consort.api.conf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.consort.access.Area;
import org.consort.alma.conf.RecordSet;
import org.consort.alma.conf.RecordSets;
import org.consort.alma.conf.SetMembers;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.base.BadRequest;
import org.consort.base.Listing;
import org.consort.jobs.JobReason;
import org.consort.jobs.Jobs;
import org.consort.sets.Combination;
import org.consort.sets.Member;
import org.consort.sets.MemberChange;
import org.consort.sets.MemberSet;
import org.consort.sets.NewSet;
import org.consort.sets.SetReason;
import org.consort.sets.SetType;
import org.consort.sets.Sets;
import org.consort.web.Reply;
import org.consort.web.Route;

/// Sets and their members. A key is no person: it sees private sets too.
public final class SetsEndpoint {
  private static final String SETS = "/conf/sets";
  private static final String SET = SETS + "/{set_id}";

  private final Doors doors;
  private final Sets sets;
  private final Jobs jobs;

  public SetsEndpoint(Doors doors, Sets sets, Jobs jobs) {
    this.doors = doors;
    this.sets = sets;
    this.jobs = jobs;
  }

  public List<Route> routes() {
    return List.of(
        Route.get(SETS, doors.read(Area.CONF, this::list)),
        Route.post(SETS, doors.write(Area.CONF, this::add)),
        Route.get(SET, doors.read(Area.CONF, this::one)),
        Route.put(SET, doors.write(Area.CONF, this::replace)),
        Route.post(SET, doors.write(Area.CONF, this::change)),
        Route.delete(SET, doors.write(Area.CONF, this::remove)),
        Route.get(SET + "/members", doors.read(Area.CONF, this::members)));
  }

  private Reply list(AlmaRequest request) {
    boolean ours = SetListing.isOurs(request);
    Listing<MemberSet> found =
        sets.search(request.institutionId(), SetListing.search(request), request.page());
    return request.reply(
        ours
            ? new RecordSets(
                found.entries().stream().map(set -> AlmaSets.brief(request, set)).toList(),
                found.total())
            : new RecordSets(List.of(), 0));
  }

  private Reply one(AlmaRequest request) {
    return shown(request, named(request));
  }

  private Reply add(AlmaRequest request) {
    RecordSet sent = request.body(RecordSet.class);
    NewSet wanted = IncomingSet.added(sent, request.caller().name());
    refuseImports(request);
    refuseOtherSources(request);
    return shown(request, made(request, wanted, IncomingSet.members(sent)));
  }

  private MemberSet made(AlmaRequest request, NewSet wanted, List<String> members) {
    Optional<String> logical = request.query("from_logical_set");
    if (logical.isPresent()) {
      return sets.itemize(request.institutionId(), wanted, number(logical.get()));
    }
    if (request.query("set1").isPresent() || request.query("set2").isPresent()) {
      return sets.combine(request.institutionId(), wanted, combination(request));
    }
    return members.isEmpty() || wanted.type() == SetType.LOGICAL
        ? sets.add(request.institutionId(), wanted)
        : sets.add(request.institutionId(), wanted, members);
  }

  private static Combination combination(AlmaRequest request) {
    String operator = request.query("combine").orElse("AND");
    Combination.Operator known =
        Stream.of(Combination.Operator.values())
            .filter(each -> each.name().equals(operator))
            .findFirst()
            .orElseThrow(() -> SetReason.NO_OPERATOR.refusal(operator));
    return new Combination(
        known, number(request.query("set1").orElse("")), number(request.query("set2").orElse("")));
  }

  private static long number(String id) {
    return Sets.idOf(id).orElseThrow(() -> SetReason.WRONG_SET.refusal(id));
  }

  // Runs here are no imports, so none has a population.
  private void refuseImports(AlmaRequest request) {
    Optional<String> run = request.query("job_instance_id");
    if (run.isPresent() != request.query("population").isPresent()) {
      throw SetReason.NOT_TOGETHER.refusal();
    }
    run.ifPresent(
        id -> {
          throw (Sets.idOf(id).flatMap(n -> jobs.run(request.institutionId(), n)).isPresent()
              ? SetReason.NO_IMPORT.refusal(id)
              : JobReason.NO_SUCH_RUN.refusal(id));
        });
  }

  private static void refuseOtherSources(AlmaRequest request) {
    request
        .query("nz_set_from_iz_set")
        .ifPresent(
            _ -> {
              throw SetReason.NO_NETWORK_SET.refusal();
            });
    request
        .query("filter_set")
        .ifPresent(
            _ -> {
              throw new BadRequest(ApiReason.NOT_SUPPORTED.about("filter_set"));
            });
  }

  private Reply replace(AlmaRequest request) {
    MemberSet old = named(request);
    RecordSet sent = request.body(RecordSet.class);
    SetListing.refuseOther("type", sent.type(), old.type());
    SetListing.refuseOther("content", sent.content(), old.content());
    return shown(
        request,
        sets.replace(request.institutionId(), old.id(), IncomingSet.form(sent, old.type())));
  }

  private Reply change(AlmaRequest request) {
    MemberSet set = named(request);
    MemberChange.Kind kind = kind(request.query("op").orElse(""));
    MemberChange change =
        new MemberChange(
            kind,
            request.query("id_type").orElse(""),
            request.flag("fail_on_invalid_id", true),
            IncomingSet.members(request.body(RecordSet.class)));
    sets.members().change(request.institutionId(), set, change);
    return shown(request, set);
  }

  private static MemberChange.Kind kind(String op) {
    return switch (op.toLowerCase(Locale.ROOT)) {
      case "add_members" -> MemberChange.Kind.ADD;
      case "delete_members" -> MemberChange.Kind.DELETE;
      case "replace_members" -> MemberChange.Kind.REPLACE;
      default -> throw SetReason.NO_OPERATION.refusal(op);
    };
  }

  private Reply remove(AlmaRequest request) {
    sets.remove(request.institutionId(), number(request.segment("set_id")));
    return request.noContent();
  }

  private Reply members(AlmaRequest request) {
    MemberSet set = named(request);
    Listing<Member> found = sets.members().list(request.institutionId(), set, request.page());
    return request.reply(
        new SetMembers(
            found.entries().stream()
                .map(member -> AlmaSets.member(request, set.content(), member))
                .toList(),
            found.total()));
  }

  private Reply shown(AlmaRequest request, MemberSet set) {
    return request.reply(
        AlmaSets.counted(request, set, sets.members().count(request.institutionId(), set)));
  }

  private MemberSet named(AlmaRequest request) {
    String id = request.segment("set_id");
    return Sets.idOf(id)
        .flatMap(number -> sets.find(request.institutionId(), number))
        .orElseThrow(() -> SetReason.NO_SUCH_SET.refusal(id));
  }
}
