package org.consort.circulation;

import org.consort.catalogue.Item;

/// Something to be fetched from its shelf, and for what.
///
/// @param printed whether it was put on paper since it is to be fetched
/// @param reported whether a program said that it took note of it since then
public record Pick(Item item, Hold hold, boolean printed, boolean reported) {
  Pick with(PickWish.Mark mark) {
    return switch (mark) {
      case PRINTED -> new Pick(item, hold, true, reported);
      case REPORTED -> new Pick(item, hold, printed, true);
    };
  }
}
