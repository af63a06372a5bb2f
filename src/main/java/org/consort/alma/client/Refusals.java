package org.consort.alma.client;

import org.consort.alma.wire.Codec;
import org.consort.alma.wire.Format;
import org.consort.alma.wire.WebServiceResult;
import org.consort.alma.wire.WireTrouble;

/// Understands answers that are no success. Some come as XML although JSON was asked for, some from
/// a gateway that knows neither.
final class Refusals {
  private static final int TOO_MANY = 429;

  private Refusals() {}

  static RuntimeException of(int status, byte[] body) {
    WebServiceResult.Fault fault = fault(status, body);
    if (status == TOO_MANY || status >= 500 || status < 400) {
      return new AlmaUnreachable(
          "answered with status " + status + " " + fault.errorCode(), true, null);
    }
    return new AlmaRefusal(fault.errorCode(), fault.errorMessage(), status);
  }

  private static WebServiceResult.Fault fault(int status, byte[] body) {
    for (Format format : Format.values()) {
      try {
        WebServiceResult result = Codec.read(WebServiceResult.class, body, format);
        if (!result.errorList().error().isEmpty()) {
          return result.errorList().error().getFirst();
        }
      } catch (WireTrouble e) {
        // not in this format
      }
    }
    return new WebServiceResult.Fault("HTTP_" + status, "", null);
  }
}
