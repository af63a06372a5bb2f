package org.consort.marc.format.iso2709;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.consort.marc.format.bytes.Tags;
import org.consort.marc.format.damage.Limits;
import org.consort.marc.format.damage.Unreadable;

/// What a directory says, against the fields that are there.
public record Iso2709Directory(List<Entry> entries) {
  private static final int LAST_START = 99_999;

  /// Reads entries of 12 characters, or, where the directory has none such, entries that are as
  /// long as the numbers of their fields.
  ///
  /// @throws Unreadable when there is no telling which entry is which
  static Iso2709Directory at(byte[] in, int from, int to, List<Chunk> chunks) {
    if ((to - from) % Iso2709Record.ENTRY != 0) {
      return longEntries(new String(in, from, to - from, ISO_8859_1), chunks);
    }
    if ((to - from) / Iso2709Record.ENTRY > Limits.MOST_FIELDS) {
      throw new Unreadable("more than %d fields".formatted(Limits.MOST_FIELDS));
    }
    List<Entry> entries = new ArrayList<>();
    for (int at = from; at < to; at += Iso2709Record.ENTRY) {
      if (!Iso2709Record.isTag(in, at)) {
        throw new Unreadable("entry %d of the directory has no tag".formatted(entries.size() + 1));
      }
      entries.add(
          new Entry(
              Tags.at(in, at),
              Iso2709Record.number(in, at + 3, 4),
              Iso2709Record.number(in, at + 7, 5)));
    }
    return new Iso2709Directory(entries);
  }

  private static Iso2709Directory longEntries(String text, List<Chunk> chunks) {
    List<Entry> entries = new ArrayList<>();
    int at = 0;
    for (Chunk chunk : chunks) {
      String numbers = "%04d%05d".formatted(chunk.length(), chunk.start());
      if (!text.startsWith(numbers, at + 3)) {
        break;
      }
      entries.add(new Entry(text.substring(at, at + 3), chunk.length(), chunk.start()));
      at += 3 + numbers.length();
    }
    if (at != text.length() || entries.size() != chunks.size()) {
      throw new Unreadable(
          "the directory has %d characters, no multiple of 12".formatted(text.length()));
    }
    return new Iso2709Directory(entries);
  }

  /// The chunks of each entry, in whatever order the fields stand, if the directory is right; more
  /// than one where a field has terminators inside.
  Optional<List<List<Chunk>>> asStated(List<Chunk> chunks) {
    Map<Integer, Integer> byStart = new HashMap<>();
    for (int i = 0; i < chunks.size(); i++) {
      byStart.put(chunks.get(i).start(), i);
    }
    List<List<Chunk>> found = new ArrayList<>();
    for (Entry entry : entries) {
      List<Chunk> own = new ArrayList<>();
      int at = entry.start();
      while (at < entry.start() + entry.length() && byStart.containsKey(at)) {
        own.add(chunks.get(byStart.remove(at)));
        at += own.getLast().length();
      }
      if (own.isEmpty() || at != entry.start() + entry.length()) {
        return Optional.empty();
      }
      found.add(own);
    }
    return byStart.isEmpty() ? Optional.of(found) : Optional.empty();
  }

  /// The chunk of each entry when the numbers are wrong: first by first, in the order of the starts
  /// where these tell one.
  List<List<Chunk>> inOrder(List<Chunk> chunks) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, entries.size()).boxed().toList());
    if (chunks.getLast().start() <= LAST_START && startsDiffer()) {
      order.sort(Comparator.comparingInt(i -> entries.get(i).start()));
    }
    List<List<Chunk>> ordered = new ArrayList<>(chunks.stream().map(List::of).toList());
    for (int i = 0; i < chunks.size(); i++) {
      ordered.set(order.get(i), List.of(chunks.get(i)));
    }
    return ordered;
  }

  /// Whether the numbers are as right as they can be with fields too long for them.
  boolean saysAllItCan(List<Chunk> chunks) {
    return IntStream.range(0, entries.size())
        .allMatch(i -> entries.get(i).saysAllItCan(chunks.get(i)));
  }

  private boolean startsDiffer() {
    return entries.stream().map(Entry::start).distinct().count() == entries.size();
  }
}
