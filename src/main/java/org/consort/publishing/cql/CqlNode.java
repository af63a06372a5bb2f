package org.consort.publishing.cql;

import java.util.List;

/// A query, or a part of one.
public sealed interface CqlNode {
  /// Two queries and what joins them.
  record Joined(CqlNode left, Joint joint, CqlNode right) implements CqlNode {}

  /// A term that is looked for. Index and relation are as written; a term alone has the index
  /// `cql.serverChoice` and the relation `=`.
  ///
  /// @param modifiers of the relation, as written
  record Clause(String index, String relation, List<String> modifiers, String term)
      implements CqlNode {
    public Clause {
      modifiers = List.copyOf(modifiers);
    }
  }

  /// A boolean, with its modifiers as written.
  record Joint(Kind kind, List<String> modifiers) {
    public Joint {
      modifiers = List.copyOf(modifiers);
    }
  }

  /// What two queries are joined by.
  enum Kind {
    AND,
    OR,
    NOT,
    PROX
  }
}
