package org.consort.sets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.institution.CodeRow;
import org.consort.institution.CodeTable;
import org.consort.institution.CodeTables;
import org.consort.patrons.User;
import org.consort.patrons.UserSearch;
import org.consort.patrons.Users;

/// Users, by their numbers, since a primary id can change.
final class UserMembers implements MemberKind {
  private final Users users;
  private final CodeTables codes;

  UserMembers(Users users, CodeTables codes) {
    this.users = users;
    this.codes = codes;
  }

  @Override
  public List<String> idTypes(InstitutionId institution) {
    return codes.rows(institution, CodeTable.USER_IDENTIFIER_TYPES).stream()
        .map(CodeRow::code)
        .toList();
  }

  @Override
  public Map<String, List<String>> keys(
      InstitutionId institution, String idType, List<String> ids) {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    users
        .find(institution, ids)
        .forEach(
            (id, user) -> {
              if (idType.isEmpty() || has(user, idType, id)) {
                keys.put(id, List.of(Long.toString(user.number())));
              }
            });
    return keys;
  }

  private static boolean has(User user, String idType, String id) {
    return user.particulars().identifiers().stream()
        .anyMatch(i -> i.type().equals(idType) && i.value().strip().equalsIgnoreCase(id.strip()));
  }

  @Override
  public List<Member> described(InstitutionId institution, List<String> keys) {
    Map<Long, User> found = users.byNumbers(institution, keys.stream().map(Long::valueOf).toList());
    return keys.stream()
        .map(
            key ->
                Optional.ofNullable(found.get(Long.valueOf(key)))
                    .map(user -> Member.of(user.primaryId(), user.fullName()))
                    .orElseGet(() -> Member.of(key, "")))
        .toList();
  }

  @Override
  public void check(SetQuery query) {
    UserSearch _ = search(query);
  }

  @Override
  public Listing<String> found(InstitutionId institution, SetQuery query, Page page) {
    return users
        .search(institution, search(query).in(List.of(UserSearch.Order.PRIMARY_ID)), page)
        .map(user -> Long.toString(user.number()));
  }

  private static UserSearch search(SetQuery query) {
    return new UserSearch(QueryTerms.of(query).stream().map(UserMembers::condition).toList());
  }

  private static UserSearch.Condition condition(SetQuery.Term term) {
    UserSearch.Field field = QueryTerms.field(term, UserSearch.Field.values());
    if (field == UserSearch.Field.FINES_FEES_SUM
        && !term.text().matches("-?[0-9]{1,12}(\\.[0-9]{1,12})?")) {
      throw SetReason.NOT_PARSED.refusal(term.text(), "a number");
    }
    return new UserSearch.Condition(field, term.text());
  }
}
