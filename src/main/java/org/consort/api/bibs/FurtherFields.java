package org.consort.api.bibs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.consort.alma.bibs.ItemData;
import org.consort.alma.bibs.ItemDataBuilder;
import org.jspecify.annotations.Nullable;

/// The text fields of an item that are kept and given back and mean nothing to the rest of the
/// program.
final class FurtherFields {
  private record Field(
      Function<ItemData, @Nullable String> sent, BiConsumer<ItemDataBuilder, String> show) {}

  private static final Map<String, Field> FIELDS = new LinkedHashMap<>();

  static {
    field("year_of_issue", ItemData::yearOfIssue, ItemDataBuilder::yearOfIssue);
    field("enumeration_a", ItemData::enumerationA, ItemDataBuilder::enumerationA);
    field("enumeration_b", ItemData::enumerationB, ItemDataBuilder::enumerationB);
    field("enumeration_c", ItemData::enumerationC, ItemDataBuilder::enumerationC);
    field("enumeration_d", ItemData::enumerationD, ItemDataBuilder::enumerationD);
    field("enumeration_e", ItemData::enumerationE, ItemDataBuilder::enumerationE);
    field("enumeration_f", ItemData::enumerationF, ItemDataBuilder::enumerationF);
    field("enumeration_g", ItemData::enumerationG, ItemDataBuilder::enumerationG);
    field("enumeration_h", ItemData::enumerationH, ItemDataBuilder::enumerationH);
    field("chronology_i", ItemData::chronologyI, ItemDataBuilder::chronologyI);
    field("chronology_j", ItemData::chronologyJ, ItemDataBuilder::chronologyJ);
    field("chronology_k", ItemData::chronologyK, ItemDataBuilder::chronologyK);
    field("chronology_l", ItemData::chronologyL, ItemDataBuilder::chronologyL);
    field("chronology_m", ItemData::chronologyM, ItemDataBuilder::chronologyM);
    field("linking_number", ItemData::linkingNumber, ItemDataBuilder::linkingNumber);
    field("type_of_unit", ItemData::typeOfUnit, ItemDataBuilder::typeOfUnit);
    field("replacement_cost", ItemData::replacementCost, ItemDataBuilder::replacementCost);
    field("receiving_operator", ItemData::receivingOperator, ItemDataBuilder::receivingOperator);
    field("inventory_number", ItemData::inventoryNumber, ItemDataBuilder::inventoryNumber);
    field("inventory_price", ItemData::inventoryPrice, ItemDataBuilder::inventoryPrice);
    field("receive_number", ItemData::receiveNumber, ItemDataBuilder::receiveNumber);
    field("weeding_number", ItemData::weedingNumber, ItemDataBuilder::weedingNumber);
    field("storage_location_id", ItemData::storageLocationId, ItemDataBuilder::storageLocationId);
    field("pages", ItemData::pages, ItemDataBuilder::pages);
    field("pieces", ItemData::pieces, ItemDataBuilder::pieces);
  }

  private FurtherFields() {}

  /// Those the body has, by Alma's names.
  static Map<String, String> of(ItemData sent) {
    Map<String, String> kept = new LinkedHashMap<>();
    FIELDS.forEach(
        (name, field) -> {
          String value = field.sent().apply(sent);
          if (value != null && !value.isBlank()) {
            kept.put(name, value.strip());
          }
        });
    return kept;
  }

  static void show(Map<String, String> kept, ItemDataBuilder shown) {
    FIELDS.forEach((name, field) -> field.show().accept(shown, kept.getOrDefault(name, "")));
  }

  private static void field(
      String name,
      Function<ItemData, @Nullable String> sent,
      BiConsumer<ItemDataBuilder, String> show) {
    FIELDS.put(name, new Field(sent, show));
  }
}
