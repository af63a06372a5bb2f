package org.consort.sets;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consort.base.BadRequest;

/// Reads the text of a set's query.
final class SetQueryText {
  private static final String VALID =
      "field~words AND field~words, or %s where %s ((field CONTAIN \"words\") AND ...)";
  private static final int LONGEST = 4_000;
  private static final int DEEPEST = 20;
  private static final int MOST_TERMS = 50;
  private static final Pattern WHERE = Pattern.compile("(?s)^\\s*([A-Za-z_]+)\\s+where\\s+(.*)$");
  private static final Pattern TOKEN = Pattern.compile("\\G\\s*([()]|\"[^\"]*\"|[^\\s()\"]+)");

  private final SetContent content;
  private final String text;
  private final Deque<String> tokens = new ArrayDeque<>();

  SetQueryText(SetContent content, String text) {
    this.content = content;
    this.text = text.strip();
  }

  SetQuery query() {
    if (text.isEmpty() || text.length() > LONGEST) {
      throw notParsed(text.isEmpty() ? "the query is empty" : "the query is too long");
    }
    Matcher where = WHERE.matcher(text);
    return where.matches() ? asAlmaWrites(where.group(1), where.group(2)) : brief();
  }

  private SetQuery brief() {
    List<SetQuery> terms = new ArrayList<>();
    for (String term : text.split(" AND ", -1)) {
      int tilde = term.indexOf('~');
      String words = term.substring(tilde + 1).replace('_', ' ').strip();
      if (tilde < 1 || words.isEmpty()) {
        throw notParsed(term);
      }
      terms.add(term(term.substring(0, tilde), SetQuery.Manner.WORDS, words(term, tilde)));
    }
    if (terms.size() > MOST_TERMS) {
      throw notParsed(terms.size() + " conditions");
    }
    return terms.stream().reduce(SetQuery.Both::new).orElseThrow();
  }

  // Codes such as DEFAULT_DESK have underscores of their own: only words are taken apart.
  private String words(String term, int tilde) {
    String words = term.substring(tilde + 1).strip();
    return content == SetContent.BIB_MMS ? words.replace('_', ' ') : words;
  }

  private SetQuery asAlmaWrites(String type, String rest) {
    if (!type.equals(content.name())) {
      throw SetReason.WRONG_CONTENT.refusal(type, content.name());
    }
    cut(rest);
    SetQuery query = expression(0);
    if (!tokens.isEmpty()) {
      throw notParsed("nothing was expected at " + tokens.peek());
    }
    return query;
  }

  private void cut(String rest) {
    Matcher token = TOKEN.matcher(rest);
    int end = 0;
    while (token.find()) {
      tokens.add(token.group(1));
      end = token.end();
    }
    if (!rest.substring(end).isBlank()) {
      throw notParsed(rest.substring(end).strip());
    }
  }

  private SetQuery expression(int depth) {
    if (depth > DEEPEST) {
      throw notParsed("too many brackets");
    }
    SetQuery left = part(depth);
    while (Optional.ofNullable(tokens.peek()).filter(SetQueryText::joins).isPresent()) {
      String sign = next();
      SetQuery right = part(depth);
      left =
          switch (sign) {
            case "AND" -> new SetQuery.Both(left, right);
            case "OR" -> new SetQuery.Either(left, right);
            default -> new SetQuery.Without(left, right);
          };
    }
    return left;
  }

  // A bracket may follow the name of the record its fields are in, which they tell themselves.
  private SetQuery part(int depth) {
    String first = next();
    if (first.equals("(") || (!isText(first) && "(".equals(tokens.peek()))) {
      if (!first.equals("(")) {
        next();
      }
      SetQuery inside = expression(depth + 1);
      if (!next().equals(")")) {
        throw notParsed("a bracket is not closed");
      }
      return inside;
    }
    return term(first, manner(next()), value());
  }

  private String value() {
    StringBuilder value = new StringBuilder(bare(next()));
    while (!tokens.isEmpty() && !tokens.peek().equals(")") && !joins(tokens.peek())) {
      value.append(' ').append(bare(next()));
    }
    return value.toString();
  }

  private SetQuery term(String field, SetQuery.Manner manner, String value) {
    if (value.isBlank() || field.equals(")") || isText(field)) {
      throw notParsed(field);
    }
    return new SetQuery.Term(field.strip().toLowerCase(Locale.ROOT), manner, value.strip());
  }

  private SetQuery.Manner manner(String operator) {
    return switch (operator.toUpperCase(Locale.ROOT)) {
      case "CONTAIN", "CONTAINS", "CONTAIN_KEYWORDS", "CONTAINS_KEYWORDS" -> SetQuery.Manner.WORDS;
      case "CONTAIN_PHRASE", "CONTAINS_PHRASE" -> SetQuery.Manner.PHRASE;
      case "EQUAL", "EQUALS" -> SetQuery.Manner.WHOLE;
      default -> throw notParsed("the operator " + operator);
    };
  }

  private String next() {
    return Optional.ofNullable(tokens.poll()).orElseThrow(() -> notParsed("it ends too early"));
  }

  private static boolean joins(String token) {
    return token.equals("AND") || token.equals("OR") || token.equals("NOT");
  }

  private static boolean isText(String token) {
    return token.startsWith("\"");
  }

  private static String bare(String token) {
    return isText(token) ? token.substring(1, token.length() - 1) : token;
  }

  private BadRequest notParsed(String what) {
    String type = content.name();
    return SetReason.NOT_PARSED.refusal(what, VALID.formatted(type, type));
  }
}
