package org.consort.api.acq;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.consort.acquisitions.Vendor.Role;
import org.consort.alma.acq.Vendor;
import org.consort.alma.acq.VendorAccount;
import org.consort.alma.acq.VendorAccountBuilder;
import org.consort.alma.acq.VendorBuilder;
import org.consort.alma.acq.VendorLibrary;
import org.consort.alma.wire.Codec;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Format;
import org.consort.api.AlmaRequest;
import org.consort.api.PathSegment;

/// Shows vendors as Alma's: as they were sent, or with what is known of those nobody sent.
final class AlmaVendors {
  private static final Coded ACTIVE = Coded.of("ACTIVE", "Active");
  private static final Coded INACTIVE = Coded.of("INACTIVE", "Inactive");

  private AlmaVendors() {}

  static Vendor shown(AlmaRequest request, org.consort.acquisitions.Vendor vendor) {
    return VendorBuilder.builder(vendor.kept().isEmpty() ? known(request, vendor) : sent(vendor))
        .code(vendor.code())
        .name(vendor.name())
        .status(vendor.active() ? ACTIVE : INACTIVE)
        .materialSupplier(vendor.roles().contains(Role.MATERIAL_SUPPLIER))
        .accessProvider(vendor.roles().contains(Role.ACCESS_PROVIDER))
        .licensor(vendor.roles().contains(Role.LICENSOR))
        .governmental(vendor.roles().contains(Role.GOVERNMENTAL))
        .link(request.link("/acq/vendors/" + PathSegment.of(vendor.code())))
        .build();
  }

  private static Vendor sent(org.consort.acquisitions.Vendor vendor) {
    return Codec.read(Vendor.class, vendor.kept().getBytes(UTF_8), Format.JSON);
  }

  private static Vendor known(AlmaRequest request, org.consort.acquisitions.Vendor vendor) {
    VendorLibrary everywhere =
        new VendorLibrary(
            true, Coded.of(request.institution().code(), request.institution().name()));
    return VendorBuilder.builder()
        .library(List.of(everywhere))
        .currency(
            vendor.accounts().stream()
                .flatMap(account -> Optional.ofNullable(account.currency()).stream())
                .map(Currency::getCurrencyCode)
                .distinct()
                .map(Coded::of)
                .toList())
        .account(vendor.accounts().stream().map(account -> account(account, everywhere)).toList())
        .build();
  }

  private static VendorAccount account(
      org.consort.acquisitions.Vendor.Account account, VendorLibrary everywhere) {
    return VendorAccountBuilder.builder()
        .code(account.code())
        .description(account.name())
        .status(ACTIVE)
        .library(List.of(everywhere))
        .discountPercent(account.discountPercent().stripTrailingZeros().toPlainString())
        .build();
  }
}
