package org.consort.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consort.base.Apostrophes;
import org.jdbi.v3.core.statement.Query;

/// The conditions of one search, all of which must hold. What people typed is always bound, never
/// text of the statement.
public final class Conditions {
  private final Map<String, Object> bound = new LinkedHashMap<>();
  private final List<String> conditions = new ArrayList<>();

  /// @param condition SQL written by us
  public Conditions add(String condition) {
    conditions.add(condition);
    return this;
  }

  /// Keeps the value for the statement and answers the parameter that stands for it.
  public String bind(Object value) {
    String name = "value" + bound.size();
    bound.put(name, value);
    return ":" + name;
  }

  /// A condition: each of the words stands somewhere in the text, whatever the case and the
  /// apostrophes.
  ///
  /// @param text an SQL expression
  public String eachWordIn(String text, String words) {
    List<String> found = new ArrayList<>();
    String plain = "translate(coalesce(" + text + ", ''), " + bind(Apostrophes.ALL) + ", '')";
    for (String word : words(Apostrophes.dropped(words))) {
      found.add(plain + " ILIKE " + bind("%" + literally(word) + "%"));
    }
    return "(" + String.join(" AND ", found) + ")";
  }

  /// The query with these conditions in the place of its `<conditions>`.
  public Query in(Query query) {
    return query.define("conditions", String.join(" AND ", conditions)).bindMap(bound);
  }

  public static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  /// The word for a LIKE, its wildcards meaning themselves.
  public static String literally(String word) {
    return word.replaceAll("([%_\\\\])", "\\\\$1");
  }
}
