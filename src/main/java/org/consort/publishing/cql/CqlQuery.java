package org.consort.publishing.cql;

import java.util.List;

/// A whole query: what is looked for, and the keys after `sortBy`, most important first.
public record CqlQuery(CqlNode node, List<SortKey> keys) {
  public CqlQuery {
    keys = List.copyOf(keys);
  }

  /// An index with its modifiers, as written: `sort.descending`.
  public record SortKey(String index, List<String> modifiers) {
    public SortKey {
      modifiers = List.copyOf(modifiers);
    }
  }
}
