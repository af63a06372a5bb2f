package org.consort.sets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which sets are wanted: every condition that is not absent must hold.
public record SetSearch(
    @Nullable SetContent content, @Nullable SetType type, List<Condition> conditions) {
  public SetSearch {
    conditions = List.copyOf(conditions);
  }

  /// Every word stands somewhere in the text, whatever its case.
  public record Condition(Text text, String words) {}

  public enum Text {
    NAME("name"),
    DESCRIPTION("description"),
    CREATED_BY("created_by"),
    ALL("name || ' ' || description || ' ' || created_by");

    private final String expression;

    Text(String expression) {
      this.expression = expression;
    }

    String expression() {
      return expression;
    }
  }
}
