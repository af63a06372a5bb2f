package org.consort.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// Words with their places, being written as a `tsvector`
/// (<https://www.postgresql.org/docs/current/datatype-textsearch.html>).
final class WordVector {
  /// PostgreSQL numbers no places beyond it.
  private static final int LAST_PLACE = 16_000;

  private static final int MOST_PLACES_OF_A_WORD = 200;
  private static final int LONGEST_WORD = 200;

  /// Wider than any phrase that begins in one field could reach into the next.
  private static final int GAP = 20;

  /// PostgreSQL keeps less than a mebibyte of words and places; what comes later has no room.
  private static final int ROOM = 1_000_000;

  /// Bytes a word takes beside its letters, and each of its places, at most.
  private static final int BESIDE = 4;

  private final Map<String, StringBuilder> words = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final int[] place = {0};
  private final int[] taken = {0};

  void add(String text, char weight) {
    for (String word : WordList.of(text)) {
      if (++place[0] > LAST_PLACE || word.length() > LONGEST_WORD) {
        continue;
      }
      if (counts.merge(word, 1, Integer::sum) <= MOST_PLACES_OF_A_WORD && hasRoom(word, ROOM)) {
        StringBuilder places = words.computeIfAbsent(word, _ -> new StringBuilder());
        places.append(places.isEmpty() ? ':' : ',').append(place[0]);
        // D is what a place without a letter means.
        if (weight != 'D') {
          places.append(weight);
        }
      }
    }
  }

  /// To be added before words, to which half of the room is left.
  void add(WholeField kind, String text) {
    kind.words(text).stream()
        .filter(word -> hasRoom(word, ROOM / 2))
        .forEach(word -> words.computeIfAbsent(word, _ -> new StringBuilder()));
  }

  private boolean hasRoom(String word, int room) {
    int letters = words.containsKey(word) ? 0 : word.getBytes(StandardCharsets.UTF_8).length;
    taken[0] = Math.min(room, taken[0] + letters + BESIDE);
    return taken[0] < room;
  }

  void gap() {
    place[0] += GAP;
  }

  @Override
  public String toString() {
    StringBuilder vector = new StringBuilder();
    words.forEach(
        (word, places) ->
            vector.append(vector.isEmpty() ? "'" : " '").append(word).append('\'').append(places));
    return vector.toString();
  }
}
