package org.consort.sets;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLines;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;

/// Order lines, by their numbers. They are not searched for: Alma has no logical sets of them.
final class PoLineMembers implements MemberKind {
  private final PoLines lines;

  PoLineMembers(PoLines lines) {
    this.lines = lines;
  }

  @Override
  public List<String> idTypes(InstitutionId institution) {
    return List.of();
  }

  @Override
  public Map<String, List<String>> keys(
      InstitutionId institution, String idType, List<String> ids) {
    return lines.find(institution, ids).stream()
        .map(PoLine::number)
        .collect(Collectors.toMap(Function.identity(), List::of));
  }

  @Override
  public List<Member> described(InstitutionId institution, List<String> keys) {
    Map<String, String> titles =
        lines.find(institution, keys).stream()
            .collect(Collectors.toMap(PoLine::number, line -> line.title().title()));
    return keys.stream().map(key -> Member.of(key, titles.getOrDefault(key, ""))).toList();
  }

  @Override
  public void check(SetQuery query) {
    throw SetReason.NO_LOGICAL_SETS.refusal(SetContent.PO_LINE);
  }

  @Override
  public Listing<String> found(InstitutionId institution, SetQuery query, Page page) {
    throw SetReason.NO_LOGICAL_SETS.refusal(SetContent.PO_LINE);
  }
}
