package org.consort.catalogue;

/// What a title is there as: holdings make it physical, portfolios electronic.
public enum InventoryKind {
  NONE(0),
  PHYSICAL(1),
  ELECTRONIC(2),
  MIXED(3);

  private final int code;

  InventoryKind(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  static InventoryKind ofCode(int code) {
    return values()[code];
  }
}
