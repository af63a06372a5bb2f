package org.consort.api.acq;

import static org.consort.acquisitions.PoLineDetail.*;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.consort.acquisitions.PoLineDetail;
import org.consort.alma.acq.PoLine;
import org.consort.alma.acq.PoLineBuilder;
import org.consort.alma.acq.ResourceMetadata;
import org.consort.alma.acq.ResourceMetadataBuilder;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// The fields that a line only carries, both ways.
final class LineDetails {
  private final Map<PoLineDetail, String> texts = new EnumMap<>(PoLineDetail.class);

  private LineDetails() {}

  static Map<PoLineDetail, String> of(PoLine line) {
    LineDetails details = new LineDetails();
    details.takeTerms(line);
    details.takeReporting(line);
    details.takeRenewal(line);
    ResourceMetadata title = line.resourceMetadata();
    if (title != null) {
      details.take(VENDOR_TITLE_NUMBER, title.vendorTitleNumber());
      details.take(TITLE_ID, title.titleId());
    }
    return details.texts;
  }

  static void put(Map<PoLineDetail, String> texts, PoLineBuilder line) {
    LineDetails details = new LineDetails();
    details.texts.putAll(texts);
    details.putTerms(line);
    details.putReporting(line);
    details.putRenewal(line);
  }

  static void put(Map<PoLineDetail, String> texts, ResourceMetadataBuilder title) {
    title.vendorTitleNumber(texts.get(VENDOR_TITLE_NUMBER)).titleId(texts.get(TITLE_ID));
  }

  private void takeTerms(PoLine line) {
    take(RECLAIM_INTERVAL, line.reclaimInterval());
    take(EXPECTED_RECEIPT_INTERVAL, line.expectedReceiptInterval());
    take(CLAIMING_INTERVAL, line.claimingInterval());
    take(EXPECTED_ACTIVATION_INTERVAL, line.expectedActivationInterval());
    take(SUBSCRIPTION_INTERVAL, line.subscriptionInterval());
    take(EXPECTED_ACTIVATION_DATE, line.expectedActivationDate());
    take(E_ACTIVATION_DUE_INTERVAL, line.eActivationDueInterval());
    take(RUSH, line.rush());
    take(CANCELLATION_RESTRICTION, line.cancellationRestriction());
    take(CANCELLATION_RESTRICTION_NOTE, line.cancellationRestrictionNote());
    take(VENDOR_REFERENCE_NUMBER_TYPE, Given.code(line.vendorReferenceNumberType()).orElse(null));
    take(SOURCE_TYPE, Given.code(line.sourceType()).orElse(null));
    take(ADDITIONAL_ORDER_REFERENCE, line.additionalOrderReference());
    take(INVOICE_REFERENCE, line.invoiceReference());
    take(MATERIAL_TYPE, Given.code(line.materialType()).orElse(null));
    take(EXPECTED_RECEIPT_DATE, line.expectedReceiptDate());
    take(EXPECTED_ARRIVAL_DATE, line.expectedArrivalDate());
  }

  private void takeReporting(PoLine line) {
    take(REPORTING_CODE, line.reportingCode());
    take(SECONDARY_REPORTING_CODE, line.secondaryReportingCode());
    take(TERTIARY_REPORTING_CODE, line.tertiaryReportingCode());
    take(FOURTH_REPORTING_CODE, line.fourthReportingCode());
    take(FIFTH_REPORTING_CODE, line.fifthReportingCode());
    take(VENDOR_NOTE, line.vendorNote());
    take(RECEIVING_NOTE, line.receivingNote());
    take(LICENSE, Given.code(line.license()).orElse(null));
    take(ACCESS_MODEL, line.accessModel());
    take(URL, line.url());
    take(BASE_STATUS, line.baseStatus());
    take(ACCESS_PROVIDER, line.accessProvider());
  }

  private void takeRenewal(PoLine line) {
    take(MANUAL_RENEWAL, line.manualRenewal());
    take(RENEWAL_CYCLE, Given.code(line.renewalCycle()).orElse(null));
    take(SUBSCRIPTION_FROM_DATE, line.subscriptionFromDate());
    take(SUBSCRIPTION_TO_DATE, line.subscriptionToDate());
    take(RENEWAL_DATE, line.renewalDate());
    take(RENEWAL_PERIOD, line.renewalPeriod());
    take(RENEWAL_NOTE, line.renewalNote());
  }

  private void putTerms(PoLineBuilder line) {
    line.reclaimInterval(number(RECLAIM_INTERVAL))
        .expectedReceiptInterval(number(EXPECTED_RECEIPT_INTERVAL))
        .claimingInterval(number(CLAIMING_INTERVAL))
        .expectedActivationInterval(number(EXPECTED_ACTIVATION_INTERVAL))
        .subscriptionInterval(number(SUBSCRIPTION_INTERVAL))
        .expectedActivationDate(date(EXPECTED_ACTIVATION_DATE))
        .eActivationDueInterval(number(E_ACTIVATION_DUE_INTERVAL))
        .rush(Boolean.valueOf(texts.get(RUSH)))
        .cancellationRestriction(Boolean.valueOf(texts.get(CANCELLATION_RESTRICTION)))
        .cancellationRestrictionNote(texts.get(CANCELLATION_RESTRICTION_NOTE))
        .vendorReferenceNumberType(coded(VENDOR_REFERENCE_NUMBER_TYPE))
        .sourceType(coded(SOURCE_TYPE))
        .additionalOrderReference(texts.get(ADDITIONAL_ORDER_REFERENCE))
        .invoiceReference(texts.get(INVOICE_REFERENCE))
        .materialType(coded(MATERIAL_TYPE))
        .expectedReceiptDate(date(EXPECTED_RECEIPT_DATE))
        .expectedArrivalDate(date(EXPECTED_ARRIVAL_DATE));
  }

  private void putReporting(PoLineBuilder line) {
    line.reportingCode(texts.get(REPORTING_CODE))
        .secondaryReportingCode(texts.get(SECONDARY_REPORTING_CODE))
        .tertiaryReportingCode(texts.get(TERTIARY_REPORTING_CODE))
        .fourthReportingCode(texts.get(FOURTH_REPORTING_CODE))
        .fifthReportingCode(texts.get(FIFTH_REPORTING_CODE))
        .vendorNote(texts.get(VENDOR_NOTE))
        .receivingNote(texts.get(RECEIVING_NOTE))
        .license(coded(LICENSE))
        .accessModel(texts.get(ACCESS_MODEL))
        .url(texts.get(URL))
        .baseStatus(texts.get(BASE_STATUS))
        .accessProvider(texts.get(ACCESS_PROVIDER));
  }

  private void putRenewal(PoLineBuilder line) {
    String manual = texts.get(MANUAL_RENEWAL);
    line.manualRenewal(manual == null ? null : Boolean.valueOf(manual))
        .renewalCycle(coded(RENEWAL_CYCLE))
        .subscriptionFromDate(date(SUBSCRIPTION_FROM_DATE))
        .subscriptionToDate(date(SUBSCRIPTION_TO_DATE))
        .renewalDate(date(RENEWAL_DATE))
        .renewalPeriod(number(RENEWAL_PERIOD))
        .renewalNote(texts.get(RENEWAL_NOTE));
  }

  private void take(PoLineDetail detail, @Nullable Object value) {
    if (value != null) {
      Given.text(value.toString()).ifPresent(text -> texts.put(detail, text));
    }
  }

  private @Nullable Integer number(PoLineDetail detail) {
    String text = texts.get(detail);
    return text == null ? null : Integer.valueOf(text);
  }

  private @Nullable LocalDate date(PoLineDetail detail) {
    String text = texts.get(detail);
    return text == null ? null : LocalDate.parse(text);
  }

  private @Nullable Coded coded(PoLineDetail detail) {
    String text = texts.get(detail);
    return text == null ? null : Coded.of(text);
  }
}
