package org.consort.catalogue;

import org.consort.base.InstitutionId;
import org.consort.institution.CodeTable;
import org.consort.institution.CodeTables;
import org.consort.institution.Libraries;

/// Refuses codes the institution does not have. To be asked before a transaction is opened, since
/// the codes may be read over a connection of their own.
public final class KnownCodes {
  private final Libraries libraries;
  private final CodeTables tables;

  public KnownCodes(Libraries libraries, CodeTables tables) {
    this.libraries = libraries;
    this.tables = tables;
  }

  public void check(InstitutionId institution, NewHolding holding) {
    check(institution, holding.shelf());
  }

  private void check(InstitutionId institution, Shelf shelf) {
    if (libraries.library(institution, shelf.library()).isEmpty()) {
      throw CatalogueReason.INVALID_HOLDING.refusal(
          "852 $b: there is no library " + shelf.library());
    }
    if (libraries.location(institution, shelf.library(), shelf.location()).isEmpty()) {
      throw CatalogueReason.INVALID_HOLDING.refusal(
          "852 $c: library %s has no location %s".formatted(shelf.library(), shelf.location()));
    }
  }

  public void check(InstitutionId institution, NewItem item) {
    ItemDetails details = item.details();
    check(institution, CodeTable.PHYSICAL_MATERIAL_TYPE, details.materialType());
    check(institution, CodeTable.ITEM_POLICY, details.policy());
    check(institution, CodeTable.PROCESS_TYPE, item.state().processType());
    checkScheme(institution, details.further().getOrDefault("alternative_call_number_type", ""));
    TemporaryShelf temporary = details.temporary();
    if (temporary != null) {
      checkScheme(institution, temporary.callNumber().scheme());
      check(institution, CodeTable.ITEM_POLICY, temporary.policy());
      checkTemporary(institution, temporary.shelf());
    }
  }

  // Alma writes # where the indicator is blank.
  private void checkScheme(InstitutionId institution, String code) {
    String scheme = code.strip();
    check(institution, CodeTable.CALL_NUMBER_TYPE, scheme.equals("#") ? "" : scheme);
  }

  private void checkTemporary(InstitutionId institution, Shelf shelf) {
    if (libraries.library(institution, shelf.library()).isEmpty()) {
      throw CatalogueReason.INVALID_FIELD.refusal(shelf.library(), "temp_library");
    }
    if (libraries.location(institution, shelf.library(), shelf.location()).isEmpty()) {
      throw CatalogueReason.INVALID_FIELD.refusal(shelf.location(), "temp_location");
    }
  }

  private void check(InstitutionId institution, CodeTable table, String code) {
    if (!code.isEmpty() && !tables.has(institution, table, code)) {
      throw CatalogueReason.INVALID_FIELD.refusal(code, table.almaName());
    }
  }
}
