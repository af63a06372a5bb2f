package org.consort.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Record;
import org.consort.marc.text.Naco;

/// Text to order titles and authors by: small letters without accents and punctuation, `ø` and `ß`
/// as in catalogues without them, a title without its article.
final class SortKey {
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST = 500;

  private SortKey() {}

  static String title(Record record) {
    return record.first("245").map(field -> of(withoutArticle(field))).orElse("");
  }

  static String of(String text) {
    String key = plain(text);
    return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
  }

  /// The whole text in the letters and blanks of a key, however long.
  static String plain(String text) {
    String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String letters = Naco.letters(bare.toLowerCase(Locale.ROOT));
    return OTHERS.matcher(letters).replaceAll(" ").strip();
  }

  // The second indicator of 245 counts the characters of the article.
  private static String withoutArticle(DataField title) {
    String text = title.joined("abnp");
    int article = Character.digit(title.ind2(), 10);
    return article > 0 && article < text.length() ? text.substring(article) : text;
  }
}
