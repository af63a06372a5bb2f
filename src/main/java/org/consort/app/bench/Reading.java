package org.consort.app.bench;

/// What is read over HTTP, in both formats.
enum Reading {
  ITEM("item by barcode") {
    @Override
    String path(long n) {
      return "/items?item_barcode=" + Numbers.barcode(n);
    }
  },
  USER("user") {
    @Override
    String path(long n) {
      return "/users/" + Furnishing.user(n);
    }
  },
  BIB("bib") {
    @Override
    String path(long n) {
      return "/bibs/" + Numbers.of(n, Furnishing.INSTITUTION).mmsId();
    }
  };

  private final String what;

  Reading(String what) {
    this.what = what;
  }

  /// Below the API's root.
  ///
  /// @param n the title's number, or any for a user
  abstract String path(long n);

  String in(String format) {
    return what + ", " + (format.equals(Caller.JSON) ? "JSON" : "XML");
  }
}
