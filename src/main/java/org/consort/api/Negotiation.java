package org.consort.api;

import java.util.Locale;
import java.util.Optional;
import org.consort.alma.wire.Format;
import org.consort.web.Request;

/// Which format a caller wants and which they sent. `format=` wins over `Accept`; without either it
/// is XML. https://developers.exlibrisgroup.com/alma/apis/
final class Negotiation {
  private Negotiation() {}

  static Format wanted(Request request) {
    return request
        .query("format")
        .flatMap(Negotiation::named)
        .or(() -> request.header("Accept").flatMap(Negotiation::accepted))
        .orElse(Format.XML);
  }

  /// By Content-Type; when that says neither, by the first character.
  static Format sent(Request request, byte[] body) {
    return request.header("Content-Type").flatMap(Negotiation::named).orElseGet(() -> guess(body));
  }

  /// The accepted format with the highest `q`; the first of equals.
  private static Optional<Format> accepted(String accept) {
    Optional<Format> best = Optional.empty();
    double highest = 0;
    for (String range : accept.split(",", 20)) {
      Optional<Format> format = named(range);
      double weight = weight(range);
      if (format.isPresent() && weight > highest) {
        best = format;
        highest = weight;
      }
    }
    return best;
  }

  private static double weight(String range) {
    int at = range.indexOf("q=");
    if (at < 0) {
      return 1;
    }
    String number = range.substring(at + 2).strip();
    return number.matches("[01](\\.\\d{0,3})?") ? Double.parseDouble(number) : 1;
  }

  private static Optional<Format> named(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    if (lower.contains("json")) {
      return Optional.of(Format.JSON);
    }
    return lower.contains("xml") && !lower.contains("html")
        ? Optional.of(Format.XML)
        : Optional.empty();
  }

  private static Format guess(byte[] body) {
    for (byte first : body) {
      if (first == '{' || first == '[') {
        return Format.JSON;
      }
      if (first == '<') {
        return Format.XML;
      }
    }
    return Format.XML;
  }
}
