package org.consort.publishing;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consort.publishing.cql.CqlNode;

/// A term of which `*` and `?` are masks and `^` is an anchor, unless a backslash stands before
/// them. What is not done with them is refused, so that nobody takes it for done.
///
/// @param isMasked false when each character stands for itself
record CqlTerm(String text, boolean isMasked) {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)", Pattern.DOTALL);
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern SOMETHING = Pattern.compile("[\\p{L}\\p{N}*?^]");
  private static final Pattern MARK = Pattern.compile("[*?^]");
  private static final Pattern ANCHOR = Pattern.compile("(?<!\\S)\\^|\\^(?!\\S)");

  /// Before a word or within, or where there is no word. A question mark after a word is nearly
  /// always one.
  private static final Pattern NOT_AFTER_A_WORD =
      Pattern.compile("(?<!\\S)[^\\s\\p{L}\\p{N}]*\\*|\\*(?=\\S)|\\?(?=[\\p{L}\\p{N}])");

  private static final Pattern NOT_LAST = Pattern.compile("\\*(?!$)");

  static CqlTerm of(CqlNode.Clause clause) {
    return new CqlTerm(
        clause.term(),
        clause.modifiers().stream().noneMatch(m -> m.replace("cql.", "").equals("unmasked")));
  }

  /// Its words, each as a term. Punctuation alone is no word.
  Stream<CqlTerm> apart() {
    return BLANKS
        .splitAsStream(text)
        .filter(SOMETHING.asPredicate())
        .map(word -> new CqlTerm(word, isMasked));
  }

  /// To be looked for as it is.
  String literal() {
    String marked = marked();
    if (marked.indexOf('*') >= 0 || marked.indexOf('?') >= 0) {
      throw masking("* and ? where there are no words");
    }
    return (isMasked ? ESCAPE.matcher(text).replaceAll("$1") : text).strip();
  }

  /// Words, of which those with a star stand for all that begin so.
  String words() {
    return checked(marked());
  }

  /// Like [#words]; stars around the whole say that something may stand before and after it.
  String phrase() {
    return isBetweenStars() ? checked(marked().substring(1)) : words();
  }

  boolean isBetweenStars() {
    String marked = marked();
    return marked.length() > 2 && marked.startsWith("*") && marked.endsWith("*");
  }

  /// A whole field or, with a star at its end, the beginning of one.
  String whole() {
    String words = words();
    if (NOT_LAST.matcher(words).find()) {
      throw masking("* anywhere but at the end of a whole field");
    }
    return words;
  }

  /// Like [#whole], but a number has no question marks of its own.
  String number() {
    String whole = whole();
    if (whole.indexOf('?') >= 0) {
      throw masking("? in a number");
    }
    return whole;
  }

  // What was escaped is punctuation, and that is not searched.
  private String marked() {
    String marked =
        isMasked
            ? ESCAPE.matcher(text).replaceAll(CqlTerm::unescaped)
            : MARK.matcher(text).replaceAll(" ");
    if (ANCHOR.matcher(marked).find()) {
      throw SearchReason.ANCHOR.refusal("^");
    }
    return marked.strip();
  }

  private static String unescaped(MatchResult escape) {
    String character = escape.group(1);
    return MARK.matcher(character).matches() ? " " : Matcher.quoteReplacement(character);
  }

  private static String checked(String words) {
    if (NOT_AFTER_A_WORD.matcher(words).find()) {
      throw masking("* anywhere but at the end of a word, ? inside one");
    }
    return words;
  }

  private static RuntimeException masking(String what) {
    return SearchReason.MASKING.refusal(what);
  }
}
