package org.consort.sets;

import java.util.List;
import java.util.Map;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;

/// Asks a department about its own things, as members of sets. A key is the number or id by which a
/// set keeps a member; it never changes.
interface MemberKind {
  /// What ids other than the usual ones may be; [#keys] takes no other.
  List<String> idTypes(InstitutionId institution);

  /// The keys of what exists, by the ids asked for. An id may stand for several.
  ///
  /// @param idType empty for the usual ids
  Map<String, List<String>> keys(InstitutionId institution, String idType, List<String> ids);

  /// In the same order; what is gone keeps its key as id.
  List<Member> described(InstitutionId institution, List<String> keys);

  /// @throws org.consort.base.BadRequest when nothing can be found by such a query
  void check(SetQuery query);

  /// More are not told apart by [#found].
  default int mostFound() {
    return Integer.MAX_VALUE;
  }

  /// The keys of what a query finds, in an order that stays.
  Listing<String> found(InstitutionId institution, SetQuery query, Page page);
}
