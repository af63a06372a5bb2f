package org.consort.api.conf;

import java.util.List;
import org.consort.alma.conf.RecordSet;
import org.consort.alma.conf.RecordSetBuilder;
import org.consort.alma.conf.SetMember;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Count;
import org.consort.api.AlmaRequest;
import org.consort.api.PathSegment;
import org.consort.sets.Member;
import org.consort.sets.MemberSet;
import org.consort.sets.SetContent;
import org.consort.sets.SetForm;

/// Shows sets and members as Alma does. Lists of sets leave the number of members out.
final class AlmaSets {
  static final String ORIGIN = "UI";

  private AlmaSets() {}

  static String path(MemberSet set) {
    return "/conf/sets/" + set.id();
  }

  static RecordSet counted(AlmaRequest request, MemberSet set, int members) {
    Count count = new Count(members, request.link(path(set) + "/members"));
    return described(request, set).numberOfMembers(count).build();
  }

  static RecordSet brief(AlmaRequest request, MemberSet set) {
    return described(request, set).build();
  }

  private static RecordSetBuilder described(AlmaRequest request, MemberSet set) {
    SetForm form = set.form();
    RecordSetBuilder shown =
        RecordSetBuilder.builder()
            .link(request.link(path(set)))
            .id(Long.toString(set.id()))
            .name(form.name())
            .description(form.description())
            .type(Coded.of(set.type().name(), set.type().label()))
            .content(Coded.of(set.content().name(), set.content().label()))
            .isPrivate(form.isPrivate() ? Coded.of("true", "Yes") : Coded.of("false", "No"))
            .status(
                form.isActive() ? Coded.of("ACTIVE", "Active") : Coded.of("INACTIVE", "Inactive"))
            .statusDate(set.statusAt())
            .note(form.note())
            .createdBy(Coded.of(set.by()))
            .createdDate(set.created())
            .origin(Coded.of(ORIGIN, "Institution only"));
    return set.isLogical() ? shown.query(Coded.of(form.query())) : shown;
  }

  static SetMember member(AlmaRequest request, SetContent content, Member member) {
    return new SetMember(member.id(), member.description(), request.link(path(content, member)));
  }

  private static String path(SetContent content, Member member) {
    String id = PathSegment.of(member.id());
    return switch (content) {
      case BIB_MMS -> "/bibs/" + id;
      case ITEM -> {
        List<String> within = member.within().isEmpty() ? List.of("ALL", "ALL") : member.within();
        yield "/bibs/%s/holdings/%s/items/%s".formatted(within.get(0), within.get(1), id);
      }
      case USER -> "/users/" + id;
      case PO_LINE -> "/acq/po-lines/" + id;
    };
  }
}
