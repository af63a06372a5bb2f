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
import org.consort.api.AlmaRequest;
import org.consort.base.ItemId;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.Item;
import org.consort.institution.CodeTable;
import org.consort.institution.CodeTables;

/// Adds to lines what their items now say, and what their codes and those of the copies mean.
public record LineItems(Catalogue catalogue, CodeTables codes) {
  List<PoLine> described(AlmaRequest request, List<PoLine> lines) {
    Map<String, Item> items = items(request, lines);
    Meanings meanings = new Meanings(codes.of(request.institutionId()));
    return lines.stream().map(line -> described(line, items, meanings)).toList();
  }

  private static PoLine described(PoLine line, Map<String, Item> items, Meanings meanings) {
    return PoLineBuilder.builder(line)
        .status(meanings.named(CodeTable.PO_LINE_STATUSES, line.status()))
        .type(meanings.named(CodeTable.PO_LINE_TYPES, line.type()))
        .acquisitionMethod(meanings.named(CodeTable.ACQUISITION_METHODS, line.acquisitionMethod()))
        .materialType(meanings.named(CodeTable.PHYSICAL_MATERIAL_TYPE, line.materialType()))
        .vendorReferenceNumberType(
            meanings.named(CodeTable.VENDOR_REFERENCE_TYPES, line.vendorReferenceNumberType()))
        .location(places(line, copy -> described(copy, items, meanings)))
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

  private static PoLineCopy described(PoLineCopy copy, Map<String, Item> items, Meanings meanings) {
    PoLineCopy shown =
        Optional.ofNullable(copy.pid())
            .flatMap(pid -> Optional.ofNullable(items.get(pid)))
            .map(item -> CopyFields.shown(copy, item).build())
            .orElse(copy);
    return org.consort.alma.acq.PoLineCopyBuilder.builder(shown)
        .itemPolicy(meanings.named(CodeTable.ITEM_POLICY, copy.itemPolicy()))
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
}
