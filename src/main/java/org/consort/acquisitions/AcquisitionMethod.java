package org.consort.acquisitions;

import java.util.Arrays;
import java.util.Optional;

/// How a line is acquired. The constants' names are the codes of the table AcquisitionMethod; the
/// twin with or without letter differs only in whether the vendor is written to.
public enum AcquisitionMethod {
  PURCHASE("Purchase", true),
  PURCHASE_NOLETTER("Purchase No Letter", true),
  VENDOR_SYSTEM("Purchase at Vendor System", true),
  VENDOR_SYSTEM_LETTER("Purchase at Vendor System - Letter", true),
  APPROVAL("Approval Plan", true),
  APPROVAL_NOLETTER("Approval Plan No Letter", true),
  GIFT("Gift", false),
  EXCHANGE("Exchange", false),
  TECHNICAL("Technical", false),
  DEPOSITORY("Depository", false),
  LEGAL_DEPOSIT("Legal Deposit", false);

  private final String label;
  private final boolean costsMoney;

  AcquisitionMethod(String label, boolean costsMoney) {
    this.label = label;
    this.costsMoney = costsMoney;
  }

  public static Optional<AcquisitionMethod> ofCode(String code) {
    return Arrays.stream(values()).filter(method -> method.name().equals(code)).findFirst();
  }

  public String label() {
    return label;
  }

  /// Whether a line needs a price and a fund.
  public boolean costsMoney() {
    return costsMoney;
  }

  /// A purchase always has its price, even when that is nothing.
  public boolean mayBeFree() {
    return this != PURCHASE && this != PURCHASE_NOLETTER;
  }
}
