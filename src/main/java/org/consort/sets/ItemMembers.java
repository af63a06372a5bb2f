package org.consort.sets;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.Listing;
import org.consort.base.MmsId;
import org.consort.base.Page;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemChoice;

/// Items, by their ids.
final class ItemMembers implements MemberKind {
  private static final String BARCODE = "BARCODE";

  private final Catalogue catalogue;

  ItemMembers(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<String> idTypes(InstitutionId institution) {
    return List.of(BARCODE);
  }

  @Override
  public Map<String, List<String>> keys(
      InstitutionId institution, String idType, List<String> ids) {
    if (idType.equals(BARCODE)) {
      return catalogue.itemsByBarcodes(institution, ids).entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue().toString())));
    }
    return items(institution, ids).keySet().stream()
        .collect(Collectors.toMap(Function.identity(), List::of));
  }

  @Override
  public List<Member> described(InstitutionId institution, List<String> keys) {
    Map<String, Item> items = items(institution, keys);
    List<MmsId> bibs = items.values().stream().map(Item::bib).distinct().toList();
    Map<MmsId, String> titles = catalogue.titles(institution, bibs);
    return keys.stream()
        .map(
            key ->
                Optional.ofNullable(items.get(key))
                    .map(item -> described(item, titles.getOrDefault(item.bib(), "")))
                    .orElseGet(() -> Member.of(key, "")))
        .toList();
  }

  private static Member described(Item item, String title) {
    return new Member(
        item.id().toString(), title, List.of(item.bib().toString(), item.holding().toString()));
  }

  private Map<String, Item> items(InstitutionId institution, Collection<String> ids) {
    List<ItemId> asked = ids.stream().map(ItemId::parse).flatMap(Optional::stream).toList();
    return catalogue.items(institution, asked).stream()
        .collect(Collectors.toMap(item -> item.id().toString(), Function.identity()));
  }

  @Override
  public void check(SetQuery query) {
    ItemChoice _ = choice(query);
  }

  @Override
  public Listing<String> found(InstitutionId institution, SetQuery query, Page page) {
    return catalogue.items(institution, choice(query), page).map(ItemId::toString);
  }

  private static ItemChoice choice(SetQuery query) {
    return new ItemChoice(
        QueryTerms.of(query).stream()
            .map(
                term ->
                    new ItemChoice.Condition(
                        QueryTerms.field(term, ItemChoice.Field.values()), term.text()))
            .toList());
  }
}
