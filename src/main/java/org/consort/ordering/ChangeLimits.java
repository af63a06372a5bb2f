package org.consort.ordering;

import org.consort.acquisitions.AcquisitionReason;
import org.consort.acquisitions.PoLine;
import org.consort.base.BadRequest;

/// What of a line cannot be changed any more, and what never could. Refusals are 401876.
final class ChangeLimits {
  private ChangeLimits() {}

  static void requireOpen(PoLine line) {
    if (!line.status().isOpen()) {
      throw refusal(line, "its status is " + line.status().label());
    }
  }

  static void requireSameTitle(PoLine line, IncomingOrder sent) {
    String mmsId = sent.title().mmsId();
    if (mmsId != null && !mmsId.equals(line.bib().toString())) {
      throw refusal(line, "its title is " + line.bib());
    }
  }

  static void requireChangeable(PoLine line, CheckedOrder order) {
    requireType(line, order);
    String vendor = line.terms().vendor();
    if (vendor != null
        && !vendor.equals(order.terms().vendor())
        && !line.status().isBeforeSending()) {
      throw refusal(line, "its vendor is fixed when its status is " + line.status().label());
    }
  }

  private static void requireType(PoLine line, CheckedOrder order) {
    if (order.terms().type() == line.terms().type()) {
      return;
    }
    if (!line.status().isBeforePackaging()) {
      throw refusal(line, "its type is fixed when its status is " + line.status().label());
    }
    if (order.terms().type().inventory() != line.terms().type().inventory()) {
      throw refusal(line, "its inventory is of another type");
    }
  }

  static BadRequest refusal(PoLine line, String why) {
    return new BadRequest(AcquisitionReason.UPDATE_FAILED.about(line.number(), why));
  }
}
