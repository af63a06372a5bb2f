package org.consort.api.acq;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.consort.alma.acq.PoLine;
import org.consort.alma.acq.PoLineBuilder;
import org.consort.alma.acq.PoLineCopy;
import org.consort.alma.acq.PoLineLocation;
import org.consort.alma.acq.PoLineLocationBuilder;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.base.ItemId;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.Item;
import org.consort.institution.CodeTable;
import org.consort.institution.CodeTables;
import org.consort.institution.Codes;
import org.jspecify.annotations.Nullable;

/// Adds to lines what their items now say, and what the codes of the copies mean.
public record LineItems(Catalogue catalogue, CodeTables codes) {
  // EDItEUR's reference qualifiers.
  private static final Map<String, String> REFERENCES =
      Map.of(
          "IA", "Internal vendor number",
          "LCO", "Library's continuation order number",
          "SCO", "Supplier's continuation order",
          "SLI", "Supplier's unique order line reference number",
          "SNA", "Agent's unique subscription reference number");

  List<PoLine> described(AlmaRequest request, List<PoLine> lines) {
    Map<String, Item> items = items(request, lines);
    Codes known = codes.of(request.institutionId());
    return lines.stream().map(line -> described(line, items, known)).toList();
  }

  private static PoLine described(PoLine line, Map<String, Item> items, Codes known) {
    Coded reference = line.vendorReferenceNumberType();
    return PoLineBuilder.builder(line)
        .materialType(named(line.materialType(), CodeTable.PHYSICAL_MATERIAL_TYPE, known))
        .vendorReferenceNumberType(
            Given.code(reference)
                .map(code -> new Coded(code, REFERENCES.get(code)))
                .orElse(reference))
        .location(places(line, copy -> described(copy, items, known)))
        .build();
  }

  private static List<PoLineLocation> places(PoLine line, UnaryOperator<PoLineCopy> described) {
    return line.location().stream()
        .map(
            place ->
                PoLineLocationBuilder.builder(place)
                    .copy(place.copy().stream().map(described).toList())
                    .build())
        .toList();
  }

  private static PoLineCopy described(PoLineCopy copy, Map<String, Item> items, Codes known) {
    PoLineCopy shown =
        Optional.ofNullable(copy.pid())
            .flatMap(pid -> Optional.ofNullable(items.get(pid)))
            .map(item -> CopyFields.shown(copy, item.details()).build())
            .orElse(copy);
    return org.consort.alma.acq.PoLineCopyBuilder.builder(shown)
        .itemPolicy(named(copy.itemPolicy(), CodeTable.ITEM_POLICY, known))
        .build();
  }

  private Map<String, Item> items(AlmaRequest request, List<PoLine> lines) {
    List<ItemId> wanted =
        lines.stream()
            .flatMap(line -> line.location().stream())
            .flatMap(place -> place.copy().stream())
            .flatMap(copy -> ItemId.parse(copy.pid() == null ? "" : copy.pid()).stream())
            .toList();
    return wanted.isEmpty()
        ? Map.of()
        : catalogue.items(request.institutionId(), wanted).stream()
            .collect(Collectors.toMap(item -> item.id().toString(), item -> item));
  }

  private static @Nullable Coded named(@Nullable Coded shown, CodeTable table, Codes known) {
    return Given.code(shown)
        .map(code -> new Coded(code, known.description(table, code).orElse(null)))
        .orElse(shown);
  }
}
