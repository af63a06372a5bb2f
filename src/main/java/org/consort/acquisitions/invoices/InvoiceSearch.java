package org.consort.acquisitions.invoices;

import java.util.List;

/// Which invoices are wanted: every condition must hold.
public record InvoiceSearch(List<Condition> conditions) {
  public InvoiceSearch {
    conditions = List.copyOf(conditions);
  }

  public sealed interface Condition {}

  /// Every word stands somewhere in a name or title, whatever its case; codes and numbers match as
  /// a whole.
  public record Words(Field field, String words) implements Condition {}

  public record InStage(List<InvoiceStage> wanted) implements Condition {
    public InStage {
      wanted = List.copyOf(wanted);
    }
  }

  public record OfVendor(String code) implements Condition {}

  public record OwnedBy(String library) implements Condition {}

  /// What may be searched, called as in a query but for the case.
  public enum Field {
    INVOICE_NUMBER,
    VENDOR_CODE,
    VENDOR_NAME,
    INVOICE_REFERENCE_NUMBER,
    POL_NUMBER,
    POL_TITLE,
    PO_NUMBER,
    ADDITIONAL_POL_REFERENCE,
    ALL
  }
}
