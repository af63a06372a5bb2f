package org.consort.acquisitions;

/// The line of an invoice a fund's money was moved for.
///
/// @param invoice its id
/// @param line its id
/// @param number the invoice's, as the vendor gave it
public record Billed(long invoice, long line, String number) {}
