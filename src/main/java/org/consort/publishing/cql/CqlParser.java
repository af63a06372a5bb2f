package org.consort.publishing.cql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads queries by the grammar of the standard. Booleans all bind alike, from the left.
///
/// No parser of this language that is still maintained can be had from the usual repositories; this
/// one is small, bounded in length and depth, and tested on the standard's own examples.
public final class CqlParser {
  /// The longest query, in characters.
  public static final int LONGEST = 4000;

  private static final int DEEPEST = 50;
  private static final int MOST_CLAUSES = 100;
  private static final Set<String> COMPARERS = Set.of("=", "==", "<", ">", "<=", ">=", "<>");

  private final Deque<CqlTokens.Token> tokens;
  private final List<CqlNode.Clause> clauses = new ArrayList<>();

  private CqlParser(List<CqlTokens.Token> tokens) {
    this.tokens = new ArrayDeque<>(tokens);
  }

  /// @throws CqlTrouble when it is no query, or longer or deeper than is read
  public static CqlQuery parse(String query) {
    if (query.length() > LONGEST) {
      throw new CqlTrouble("the query is longer than " + LONGEST + " characters");
    }
    return new CqlParser(CqlTokens.of(query)).query();
  }

  private CqlQuery query() {
    CqlNode node = scoped(0);
    List<CqlQuery.SortKey> keys = new ArrayList<>();
    if (next().isKeyword("sortby")) {
      take();
      do {
        keys.add(new CqlQuery.SortKey(text("an index to sort by"), modifiers()));
      } while (next().isText());
    }
    if (next().kind() != CqlTokens.Kind.END) {
      throw unexpected("the end of the query");
    }
    return new CqlQuery(node, keys);
  }

  private CqlNode scoped(int depth) {
    if (depth > DEEPEST) {
      throw new CqlTrouble("the brackets are nested deeper than " + DEEPEST);
    }
    skipPrefixes();
    CqlNode left = searched(depth);
    while (isBoolean(next())) {
      CqlNode.Kind kind = CqlNode.Kind.valueOf(take().text().toUpperCase(Locale.ROOT));
      CqlNode.Joint joint = new CqlNode.Joint(kind, modifiers());
      left = new CqlNode.Joined(left, joint, searched(depth));
    }
    return left;
  }

  // > dc = "http://..." names a context set; ours are known by their usual names.
  private void skipPrefixes() {
    while (next().is(">")) {
      take();
      text("a prefix");
      if (next().is("=")) {
        take();
        text("the prefix's address");
      }
    }
  }

  private CqlNode searched(int depth) {
    if (next().is("(")) {
      take();
      CqlNode inner = scoped(depth + 1);
      if (!take().is(")")) {
        throw new CqlTrouble("a bracket is not closed");
      }
      return inner;
    }
    return clause();
  }

  private CqlNode clause() {
    String first = text("a term");
    CqlNode.Clause clause =
        isRelation(next())
            ? new CqlNode.Clause(
                first, take().text().toLowerCase(Locale.ROOT), modifiers(), text("a term"))
            : new CqlNode.Clause("cql.serverChoice", "=", List.of(), first);
    clauses.add(clause);
    if (clauses.size() > MOST_CLAUSES) {
      throw new CqlTrouble("there are more than " + MOST_CLAUSES + " terms");
    }
    return clause;
  }

  private List<String> modifiers() {
    List<String> modifiers = new ArrayList<>();
    while (next().is("/")) {
      take();
      String modifier = text("a modifier");
      if (next().kind() == CqlTokens.Kind.SIGN && COMPARERS.contains(next().text())) {
        modifier += take().text() + text("a modifier's value");
      }
      modifiers.add(modifier.toLowerCase(Locale.ROOT));
    }
    return modifiers;
  }

  private static boolean isRelation(CqlTokens.Token token) {
    return token.kind() == CqlTokens.Kind.SIGN
        ? COMPARERS.contains(token.text())
        : token.kind() == CqlTokens.Kind.WORD && !isBoolean(token) && !token.isKeyword("sortby");
  }

  private static boolean isBoolean(CqlTokens.Token token) {
    return token.isKeyword("and")
        || token.isKeyword("or")
        || token.isKeyword("not")
        || token.isKeyword("prox");
  }

  private String text(String wanted) {
    if (!next().isText()) {
      throw unexpected(wanted);
    }
    return take().text();
  }

  private CqlTokens.Token next() {
    return tokens.getFirst();
  }

  // The end stays, so that there is always something to look at.
  private CqlTokens.Token take() {
    return tokens.size() == 1 ? tokens.getFirst() : tokens.removeFirst();
  }

  private CqlTrouble unexpected(String wanted) {
    CqlTokens.Token found = next();
    String what = found.kind() == CqlTokens.Kind.END ? "the end" : found.text();
    return new CqlTrouble(wanted + " is wanted where there is " + what);
  }
}
