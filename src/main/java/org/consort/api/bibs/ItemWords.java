package org.consort.api.bibs;

import org.consort.alma.bibs.ItemDataBuilder;
import org.consort.api.AlmaRequest;
import org.consort.base.InstitutionId;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemDetails;
import org.consort.catalogue.ItemNotes;
import org.consort.catalogue.ItemState;
import org.consort.institution.CodeTable;

/// Puts an item's fields into Alma's words. What is empty stays there as empty text, as Alma has
/// it.
final class ItemWords {
  private final Codes codes;

  ItemWords(Codes codes) {
    this.codes = codes;
  }

  ItemDataBuilder itemData(AlmaRequest request, Item item) {
    InstitutionId institution = request.institutionId();
    ItemDetails details = item.details();
    ItemDataBuilder shown =
        ItemDataBuilder.builder()
            .pid(item.id().toString())
            .barcode(item.barcode() == null ? "" : item.barcode())
            .creationDate(AlmaBibs.day(request, item.stamps().created()))
            .modificationDate(AlmaBibs.day(request, item.stamps().modified()))
            .physicalMaterialType(
                codes.of(institution, CodeTable.PHYSICAL_MATERIAL_TYPE, details.materialType()))
            .policy(codes.of(institution, CodeTable.ITEM_POLICY, details.policy()))
            .library(codes.library(institution, item.library()))
            .location(codes.location(institution, item.shelf()))
            .poLine(details.poLine())
            .arrivalDate(details.arrival())
            .description(details.description());
    state(institution, item.state(), shown);
    notes(details.notes(), shown);
    FurtherFields.show(details.further(), shown);
    return shown.isMagnetic(details.further().containsKey(FurtherFields.IS_MAGNETIC));
  }

  private void state(InstitutionId institution, ItemState state, ItemDataBuilder shown) {
    shown
        .baseStatus(codes.baseStatus(institution, state))
        .processType(codes.of(institution, CodeTable.PROCESS_TYPE, state.processType()));
  }

  private static void notes(ItemNotes notes, ItemDataBuilder shown) {
    shown
        .publicNote(notes.publicNote())
        .fulfillmentNote(notes.fulfillmentNote())
        .internalNote1(notes.internal(1))
        .internalNote2(notes.internal(2))
        .internalNote3(notes.internal(3))
        .statisticsNote1(notes.statistics(1))
        .statisticsNote2(notes.statistics(2))
        .statisticsNote3(notes.statistics(3));
  }
}
