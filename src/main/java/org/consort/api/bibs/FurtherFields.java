package org.consort.api.bibs;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.consort.alma.bibs.ItemData;
import org.consort.alma.bibs.ItemDataBuilder;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// The fields of an item that are kept and given back and mean nothing to the rest of the program.
final class FurtherFields {
  /// Kept with the value `true`, or not at all.
  static final String IS_MAGNETIC = "is_magnetic";

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
    field("retention_note", ItemData::retentionNote, ItemDataBuilder::retentionNote);
    field(
        "alternative_call_number",
        ItemData::alternativeCallNumber,
        ItemDataBuilder::alternativeCallNumber);
    field("alt_number_source", ItemData::altNumberSource, ItemDataBuilder::altNumberSource);
    date("issue_date", ItemData::issueDate, ItemDataBuilder::issueDate);
    date(
        "expected_arrival_date",
        ItemData::expectedArrivalDate,
        ItemDataBuilder::expectedArrivalDate);
    date("inventory_date", ItemData::inventoryDate, ItemDataBuilder::inventoryDate);
    date("weeding_date", ItemData::weedingDate, ItemDataBuilder::weedingDate);
    code("provenance", ItemData::provenance, ItemDataBuilder::provenance, Coded.NONE);
    code("break_indicator", ItemData::breakIndicator, ItemDataBuilder::breakIndicator, Coded.NONE);
    code("pattern_type", ItemData::patternType, ItemDataBuilder::patternType, Coded.NONE);
    code(
        "alternative_call_number_type",
        ItemData::alternativeCallNumberType,
        ItemDataBuilder::alternativeCallNumberType,
        Coded.NONE);
    code(
        "physical_condition",
        ItemData::physicalCondition,
        ItemDataBuilder::physicalCondition,
        Coded.EMPTY);
    code(
        "committed_to_retain",
        ItemData::committedToRetain,
        ItemDataBuilder::committedToRetain,
        Coded.EMPTY);
    code(
        "retention_reason",
        ItemData::retentionReason,
        ItemDataBuilder::retentionReason,
        Coded.EMPTY);
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
    if (Boolean.TRUE.equals(sent.isMagnetic())) {
      kept.put(IS_MAGNETIC, "true");
    }
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

  private static void date(
      String name,
      Function<ItemData, @Nullable LocalDate> sent,
      BiConsumer<ItemDataBuilder, @Nullable LocalDate> show) {
    field(
        name,
        item -> {
          LocalDate day = sent.apply(item);
          return day == null ? null : day.toString();
        },
        (shown, day) -> show.accept(shown, day.isEmpty() ? null : LocalDate.parse(day)));
  }

  private static void code(
      String name,
      Function<ItemData, @Nullable Coded> sent,
      BiConsumer<ItemDataBuilder, Coded> show,
      Coded otherwise) {
    field(
        name,
        item -> {
          Coded coded = sent.apply(item);
          return coded == null ? null : coded.value();
        },
        (shown, code) -> show.accept(shown, code.isEmpty() ? otherwise : Coded.of(code)));
  }
}
