package org.consort.app.house;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Changes an XML document in a place or two, mostly so that it stays XML.
final class OddXml {
  private static final Pattern CONTENT = Pattern.compile(">([^<>]*)<");
  private static final Pattern ATTRIBUTE = Pattern.compile("=\"([^\"<>]*)\"");
  private static final Pattern ELEMENT = Pattern.compile("<(\\w+)[^<>]*>[^<>]*</\\1>");

  private final Random random;

  OddXml(Random random) {
    this.random = random;
  }

  String changed(String document) {
    String result = document;
    for (int i = random.nextInt(3); i >= 0; i--) {
      result =
          switch (random.nextInt(6)) {
            case 0 -> within(result, ATTRIBUTE, "=\"" + escaped(OddTexts.any(random)) + "\"");
            case 1 -> within(result, ELEMENT, "");
            case 2 -> twice(result);
            case 3 -> within(result, ELEMENT, "<a>".repeat(300) + "</a>".repeat(300));
            default -> within(result, CONTENT, ">" + escaped(OddTexts.any(random)) + "<");
          };
    }
    return result;
  }

  private String within(String document, Pattern pattern, String put) {
    List<MatchResult> places = places(document, pattern);
    if (places.isEmpty()) {
      return document;
    }
    MatchResult place = places.get(random.nextInt(places.size()));
    return document.substring(0, place.start()) + put + document.substring(place.end());
  }

  private String twice(String document) {
    List<MatchResult> places = places(document, ELEMENT);
    if (places.isEmpty()) {
      return document;
    }
    MatchResult place = places.get(random.nextInt(places.size()));
    return document.substring(0, place.end())
        + place.group().repeat(random.nextInt(30))
        + document.substring(place.end());
  }

  private static List<MatchResult> places(String document, Pattern pattern) {
    Matcher matcher = pattern.matcher(document);
    return matcher.results().toList();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
