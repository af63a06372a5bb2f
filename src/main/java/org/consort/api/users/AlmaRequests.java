package org.consort.api.users;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.alma.users.UserRequest;
import org.consort.alma.users.UserRequestBuilder;
import org.consort.alma.wire.Coded;
import org.consort.base.Id;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.catalogue.Item;
import org.consort.circulation.Hold;
import org.consort.institution.CodeTable;
import org.consort.patrons.User;
import org.jspecify.annotations.Nullable;

/// Shows holds as Alma's requests.
final class AlmaRequests {
  private final FrontDesk desk;

  AlmaRequests(FrontDesk desk) {
    this.desk = desk;
  }

  UserRequest one(InstitutionId institution, Hold hold) {
    return all(institution, List.of(hold)).getFirst();
  }

  /// Asks for the users and items of all of them at once.
  List<UserRequest> all(InstitutionId institution, List<Hold> holds) {
    if (holds.isEmpty()) {
      return List.of();
    }
    Around around =
        new Around(
            institution,
            desk.users().byNumbers(institution, holds.stream().map(Hold::patron).toList()),
            items(institution, holds));
    return holds.stream().map(hold -> shown(hold, around)).toList();
  }

  private record Around(
      InstitutionId institution, Map<Long, User> patrons, Map<ItemId, Item> items) {
    @Nullable String primaryId(Hold hold) {
      User user = patrons.get(hold.patron());
      return user == null ? null : user.primaryId();
    }

    @Nullable Item item(Hold hold) {
      return items.get(boundTo(hold));
    }
  }

  private Map<ItemId, Item> items(InstitutionId institution, List<Hold> holds) {
    List<ItemId> wanted =
        holds.stream().flatMap(hold -> Stream.ofNullable(boundTo(hold))).distinct().toList();
    return desk.catalogue().items(institution, wanted).stream()
        .collect(Collectors.toMap(Item::id, item -> item));
  }

  private static @Nullable ItemId boundTo(Hold hold) {
    ItemId named = hold.subject().item();
    return named == null ? hold.progress().carrier() : named;
  }

  private UserRequest shown(Hold hold, Around around) {
    UserRequestBuilder request = UserRequestBuilder.builder();
    describe(request, hold, around);
    new RequestPlaces(desk.libraries(), around.institution()).put(request, hold, around.item(hold));
    SpecialWishes.put(request, hold.details(), code -> department(around.institution(), code));
    return request
        .userPrimaryId(around.primaryId(hold))
        .requestId(hold.id().toString())
        .requestType(hold.kind().name())
        .requestSubType(RequestSubTypes.of(hold))
        .comment(hold.note().comment())
        .lastInterestDate(hold.note().lastInterest())
        .requestStatus(hold.progress().status().name())
        .placeInQueue(hold.placeInQueue())
        .requestDate(LocalDate.ofInstant(hold.placedAt(), ZoneOffset.UTC))
        .requestTime(hold.placedAt())
        .taskName(hold.progress().task().label())
        .expiryDate(hold.progress().shelfUntil())
        .build();
  }

  private void describe(UserRequestBuilder request, Hold hold, Around around) {
    Hold.Subject subject = hold.subject();
    Item item = around.item(hold);
    request
        .title(subject.title())
        .author(subject.author())
        .description(orEmpty(subject.description()))
        .additionalId("")
        .mmsId(subject.bib().toString())
        .holdingId(digits(item == null ? subject.holding() : item.holding()))
        .itemId(digits(boundTo(hold)))
        .barcode(item == null ? subject.barcode() : item.barcode())
        .materialType(materialType(around.institution(), subject, item));
  }

  /// Of a request on any copy what was wished, also when a copy has been found: sent back with a
  /// change, it must wish for no more than before.
  private Coded materialType(InstitutionId institution, Hold.Subject subject, @Nullable Item item) {
    String code = subject.materialType();
    if (subject.item() != null && item != null) {
      code = item.materialType();
    }
    return code == null
        ? Coded.EMPTY
        : new Coded(
            code,
            desk.codes()
                .description(institution, CodeTable.PHYSICAL_MATERIAL_TYPE, code)
                .orElse(null));
  }

  private Coded department(InstitutionId institution, String code) {
    return desk.libraries()
        .department(institution, code)
        .map(department -> Coded.of(code, department.name()))
        .orElseGet(() -> Coded.of(code));
  }

  static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static @Nullable String digits(@Nullable Id id) {
    return id == null ? null : id.toString();
  }
}
