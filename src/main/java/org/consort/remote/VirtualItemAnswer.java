package org.consort.remote;

/// Whether a virtual item stands.
public sealed interface VirtualItemAnswer {
  record Made(ItemKey key) implements VirtualItemAnswer {}

  /// An item of the library's own, or of another request, has this barcode. Nothing was made.
  record BarcodeTaken(String barcode) implements VirtualItemAnswer {}
}
