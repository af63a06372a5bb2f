package org.consort.marc.match;

import java.util.LinkedHashSet;
import java.util.Set;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Record;
import org.consort.marc.text.Naco;

/// Keys made of titles, and of titles with the names of those responsible.
final class TitleKeys {
  private static final String STATEMENT = "abknp";
  private static final int MOST_AUTHORS = 30;

  private final Set<String> statements = new LinkedHashSet<>();
  private final Set<String> others = new LinkedHashSet<>();

  private TitleKeys() {}

  static void read(Record record, KeyRing ring) {
    boolean titles = ring.wants(KeyKind.TITLE_STATEMENT) || ring.wants(KeyKind.OTHER_TITLE);
    boolean pairs =
        ring.wants(KeyKind.TITLE_AND_AUTHOR) || ring.wants(KeyKind.OTHER_TITLE_AND_AUTHOR);
    if (!titles && !pairs) {
      return;
    }
    TitleKeys keys = of(record);
    Set<String> authors = pairs ? authors(record) : Set.of();
    keys.statements.forEach(title -> ring.add(KeyKind.TITLE_STATEMENT, title));
    keys.others.forEach(title -> ring.add(KeyKind.OTHER_TITLE, title));
    addPairs(keys.statements, authors, KeyKind.TITLE_AND_AUTHOR, ring);
    addPairs(keys.others, authors, KeyKind.OTHER_TITLE_AND_AUTHOR, ring);
  }

  /// The folded names of 100, 110, 111, 700, 710 and 711, at most 30.
  static Set<String> authors(Record record) {
    Set<String> authors = new LinkedHashSet<>();
    for (Field field : record.fields()) {
      String codes = authorCodes(field.tag());
      if (!codes.isEmpty() && field instanceof DataField data && authors.size() < MOST_AUTHORS) {
        String author = Naco.text(data.joined(codes));
        if (!author.isEmpty()) {
          authors.add(author);
        }
      }
    }
    return authors;
  }

  private static String authorCodes(String tag) {
    return switch (tag) {
      case "100", "700" -> "abcdjqu";
      case "110" -> "abcdenu";
      case "111" -> "acdenqu";
      case "710" -> "abcdeinu";
      case "711" -> "acdeijnqu";
      default -> "";
    };
  }

  private static TitleKeys of(Record record) {
    TitleKeys keys = new TitleKeys();
    for (Field field : record.fields()) {
      if (field instanceof DataField data) {
        keys.read(data.tag().equals("880") ? linkedTag(data) : data.tag(), data);
      }
    }
    keys.others.removeAll(keys.statements);
    return keys;
  }

  // 880 $6 begins with the tag of the field it repeats in another script: 245-01/$1.
  private static String linkedTag(DataField field) {
    String link = field.first('6').orElse("");
    return link.length() >= 3 ? link.substring(0, 3) : "";
  }

  private void read(String tag, DataField field) {
    switch (tag) {
      case "245" -> {
        add(statements, Naco.title(field.joined(STATEMENT), field.ind2()));
        add(others, Naco.title(field.joined("a"), field.ind2()));
      }
      case "210", "246" -> add(others, Naco.title(field.joined("a"), '0'));
      default -> {}
    }
  }

  private static void add(Set<String> titles, String title) {
    if (!title.isEmpty()) {
      titles.add(title);
    }
  }

  private static void addPairs(
      Set<String> titles, Set<String> authors, KeyKind kind, KeyRing ring) {
    for (String title : titles) {
      for (String author : authors) {
        if (!ring.wants(kind) || ring.isFull(kind)) {
          return;
        }
        ring.add(kind, title + " / " + author);
      }
    }
  }
}
