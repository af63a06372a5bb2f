package org.consort.acquisitions;

import java.util.List;
import java.util.Map;

/// What belongs to lines, by the line's number.
record PoLineParts(
    Map<String, List<FundShare>> sharesByLine,
    Map<String, List<PoLinePlace>> placesByLine,
    Map<String, List<InterestedUser>> interestedByLine) {
  List<FundShare> shares(String number) {
    return sharesByLine.getOrDefault(number, List.of());
  }

  List<PoLinePlace> places(String number) {
    return placesByLine.getOrDefault(number, List.of());
  }

  List<InterestedUser> interested(String number) {
    return interestedByLine.getOrDefault(number, List.of());
  }
}
