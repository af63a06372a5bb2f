package org.consort.catalogue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.institution.CodeRow;
import org.consort.institution.CodeTable;
import org.consort.institution.CodeTables;
import org.consort.institution.Libraries;
import org.consort.institution.Library;
import org.consort.institution.Location;

/// Refuses codes the institution does not have. To be asked before a transaction is opened, since
/// the codes may be read over a connection of their own.
public final class KnownCodes {
  private static final String OTHER_SCHEME = "alternative_call_number_type";

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
    String type = details.materialType();
    check(institution, CodeTable.PHYSICAL_MATERIAL_TYPE, "physical_material_type", type);
    check(institution, CodeTable.ITEM_POLICY, "policy", details.policy());
    check(institution, CodeTable.PROCESS_TYPE, "process_type", item.state().processType());
    String other = details.further().getOrDefault(OTHER_SCHEME, "");
    checkScheme(institution, OTHER_SCHEME, other);
    TemporaryShelf temporary = details.temporary();
    if (temporary != null) {
      checkScheme(institution, "temp_call_number_type", temporary.callNumber().scheme());
      check(institution, CodeTable.ITEM_POLICY, "temp_policy", temporary.policy());
      checkTemporary(institution, temporary.shelf());
    }
  }

  // Alma writes # where the indicator is blank.
  private void checkScheme(InstitutionId institution, String field, String code) {
    String scheme = code.strip();
    check(institution, CodeTable.CALL_NUMBER_TYPE, field, scheme.equals("#") ? "" : scheme);
  }

  private void checkTemporary(InstitutionId institution, Shelf shelf) {
    String library = shelf.library();
    if (libraries.library(institution, library).isEmpty()) {
      throw refusal("temp_library", library, libraries.libraries(institution), Library::code);
    }
    if (libraries.location(institution, library, shelf.location()).isEmpty()) {
      throw refusal(
          "temp_location",
          shelf.location(),
          libraries.locations(institution, library),
          Location::code);
    }
  }

  private void check(InstitutionId institution, CodeTable table, String field, String code) {
    if (!code.isEmpty() && !tables.has(institution, table, code)) {
      throw refusal(field, code, tables.rows(institution, table), CodeRow::code);
    }
  }

  private static <T> BadRequest refusal(
      String field, String code, List<T> known, Function<T, String> as) {
    String valid = known.stream().map(as).collect(Collectors.joining(", "));
    return CatalogueReason.INVALID_FIELD.refusal(code, field, valid);
  }
}
