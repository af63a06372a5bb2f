package org.consort.acquisitions.invoices;

/// A line of an invoice.
///
/// @param id what programs call it, digits ending in the institution's suffix
public record InvoiceLine(long id, LineTerms terms) {}
