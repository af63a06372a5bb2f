package org.consort.app.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.atomic.AtomicLong;

/// Writes orders as a vendor would. Every second one is for a title of the stock, the others for
/// titles nobody has; each names one fund, in turn.
final class OrderBodies {
  // Spreads the orders over the stock instead of walking along it.
  private static final long STRIDE = 7_368_787;

  private final AtomicLong next;
  private final int stock;

  /// @param first above every serial used in this database before
  OrderBodies(long first, int stock) {
    this.next = new AtomicLong(first);
    this.stock = stock;
  }

  byte[] next() {
    long n = next.getAndIncrement();
    String isbn = n % 2 == 0 ? Numbers.isbn("978", n / 2 * STRIDE % stock) : Numbers.isbn("979", n);
    return
"""
{"owner":{"value":"MAIN"},"type":{"value":"PRINTED_BOOK_OT"},"vendor":{"value":"HAULIER"},\
"vendor_account":"HAULIER-1","acquisition_method":{"value":"VENDOR_SYSTEM"},\
"price":{"sum":"24.90","currency":{"value":"USD"}},"vendor_reference_number":"H-%d",\
"resource_metadata":{"title":"The weight of %d books","author":"Measurer, Mara","isbn":"%s",\
"publisher":"Ballast Press","publication_place":"Utrecht","publication_year":"2026"},\
"fund_distribution":[{"fund_code":{"value":"%s"},"percent":100}],\
"location":[{"quantity":1,"library":{"value":"MAIN"},"shelving_location":"STACKS"}]}\
"""
        .formatted(n, n, isbn, Furnishing.fund(n))
        .getBytes(UTF_8);
  }
}
