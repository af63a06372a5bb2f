package org.consort.ordering;

import java.util.Optional;
import java.util.stream.Stream;
import org.consort.acquisitions.AcquisitionMethod;
import org.consort.acquisitions.OrderCost;
import org.consort.acquisitions.OrderTerms;
import org.consort.acquisitions.PoLineDetail;
import org.consort.acquisitions.PoLineType;
import org.consort.acquisitions.Vendor;
import org.consort.acquisitions.Vendors;
import org.consort.base.BadRequest;
import org.consort.institution.CodeRow;
import org.consort.institution.CodeTable;
import org.consort.institution.CodeTables;
import org.consort.institution.Institution;
import org.consort.institution.Libraries;
import org.consort.institution.Library;

/// Looks up every code an order names, and refuses the order with those that are unknown.
final class CodeCheck {
  private static final int LONGEST_REFERENCE = 255;

  private final Libraries libraries;
  private final CodeTables tables;
  private final Vendors vendors;

  CodeCheck(Libraries libraries, CodeTables tables, Vendors vendors) {
    this.libraries = libraries;
    this.tables = tables;
    this.vendors = vendors;
  }

  /// What no order can be without.
  static void requireMandatory(IncomingOrder order) {
    IllegalCodes codes = new IllegalCodes();
    if (order.owner() == null) {
      codes.missing("owner");
    }
    if (order.type() == null) {
      codes.missing("type");
    }
    if (order.title().title() == null && order.title().mmsId() == null) {
      codes.missing("title or mms_id");
    }
    codes.throwIfAny();
  }

  CheckedOrder check(Institution institution, IncomingOrder order) {
    IllegalCodes codes = new IllegalCodes();
    Optional<Vendor.Account> account = account(institution, order, codes);
    OrderTerms terms = terms(institution, order, codes);
    OrderCost cost = new CostCheck(codes, account).check(order.cost());
    checkMaterial(institution, order, codes);
    PlaceCheck places = new PlaceCheck(institution, libraries, tables, codes);
    CheckedOrder checked =
        new CheckedOrder(
            terms,
            cost,
            order.title(),
            places.check(terms, order.places()),
            order.interested(),
            order.notes(),
            order.details());
    codes.throwIfAny();
    requireFreeIfAllowed(checked);
    return checked;
  }

  private Optional<Vendor.Account> account(
      Institution institution, IncomingOrder order, IllegalCodes codes) {
    Optional<Vendor> vendor =
        codes.find(
            "vendor",
            order.vendor(),
            code -> vendors.find(institution.id(), code).filter(Vendor::takesOrders),
            () -> Stream.of("the code of an active vendor that supplies material"));
    return vendor.flatMap(
        known ->
            codes.find(
                "vendor_account",
                order.vendorAccount(),
                known::account,
                () -> known.accounts().stream().map(Vendor.Account::code)));
  }

  // Without a type nothing else about the order can be judged, so an unknown one ends the check.
  private OrderTerms terms(Institution institution, IncomingOrder order, IllegalCodes codes) {
    Optional<String> owner =
        codes.find(
            "owner", order.owner(), code -> owner(institution, code), () -> owners(institution));
    Optional<PoLineType> type =
        codes.find("type", order.type(), PoLineType::ofCode, () -> names(PoLineType.values()));
    Optional<AcquisitionMethod> method =
        codes.find(
            "acquisition_method",
            order.method(),
            AcquisitionMethod::ofCode,
            () -> names(AcquisitionMethod.values()));
    String reference = order.vendorReference();
    if (reference != null && reference.length() > LONGEST_REFERENCE) {
      codes.illegal(
          "vendor_reference_number",
          reference.length() + " characters",
          "at most " + LONGEST_REFERENCE);
    }
    codes.throwIfAny();
    return new OrderTerms(
        type.orElseThrow(),
        method.orElse(AcquisitionMethod.VENDOR_SYSTEM),
        owner.orElseThrow(),
        order.vendor(),
        order.vendorAccount(),
        reference);
  }

  private Optional<String> owner(Institution institution, String code) {
    return code.equals(institution.code()) || libraries.library(institution.id(), code).isPresent()
        ? Optional.of(code)
        : Optional.empty();
  }

  private Stream<String> owners(Institution institution) {
    return Stream.concat(
        Stream.of(institution.code()),
        libraries.libraries(institution.id()).stream().map(Library::code));
  }

  private static Stream<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name);
  }

  private void checkMaterial(Institution institution, IncomingOrder order, IllegalCodes codes) {
    codes.find(
        "material_type",
        order.details().get(PoLineDetail.MATERIAL_TYPE),
        code -> tables.description(institution.id(), CodeTable.PHYSICAL_MATERIAL_TYPE, code),
        () ->
            tables.rows(institution.id(), CodeTable.PHYSICAL_MATERIAL_TYPE).stream()
                .map(CodeRow::code));
  }

  private static void requireFreeIfAllowed(CheckedOrder order) {
    if (order.cost().noCharge() && !order.terms().method().mayBeFree()) {
      throw new BadRequest(OrderingReason.NO_CHARGE_NOT_ALLOWED.about());
    }
  }
}
