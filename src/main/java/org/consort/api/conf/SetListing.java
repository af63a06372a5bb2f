package org.consort.api.conf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.sets.SetContent;
import org.consort.sets.SetReason;
import org.consort.sets.SetSearch;
import org.consort.sets.SetType;
import org.jspecify.annotations.Nullable;

/// Reads from a call which sets are wanted, and what a set sent back claims to be.
final class SetListing {
  private static final int MOST_CONDITIONS = 20;

  private SetListing() {}

  static SetSearch search(AlmaRequest request) {
    return new SetSearch(
        request.query("content_type").map(SetListing::content).orElse(null),
        request.query("set_type").map(SetListing::type).orElse(null),
        request.query("q").map(SetListing::conditions).orElse(List.of()));
  }

  /// Whether sets of this institution are asked for; there are no others to be seen.
  static boolean isOurs(AlmaRequest request) {
    String origin = request.query("set_origin").orElse(AlmaSets.ORIGIN);
    if (!origin.equals(AlmaSets.ORIGIN) && !origin.equals("UI_CZ")) {
      throw SetReason.NO_VALUE.refusal("set_origin", origin, "UI, UI_CZ");
    }
    return origin.equals(AlmaSets.ORIGIN);
  }

  static void refuseOther(String field, @Nullable Coded sent, Enum<?> kept) {
    Optional.ofNullable(sent)
        .flatMap(Coded::code)
        .filter(code -> !code.equals(kept.name()))
        .ifPresent(
            code -> {
              throw SetReason.INVALID_SET.refusal(field, code, kept.name());
            });
  }

  private static SetContent content(String code) {
    return SetContent.named(code)
        .orElseThrow(() -> SetReason.NO_VALUE.refusal("content_type", code, SetContent.codes()));
  }

  private static SetType type(String code) {
    return SetType.named(code)
        .orElseThrow(() -> SetReason.NO_VALUE.refusal("set_type", code, "ITEMIZED, LOGICAL"));
  }

  private static List<SetSearch.Condition> conditions(String q) {
    List<SetSearch.Condition> conditions = new ArrayList<>();
    for (String text : q.split(" AND ", -1)) {
      int tilde = text.indexOf('~');
      String words = text.substring(tilde + 1).replace('_', ' ');
      if (tilde < 0 || words.isBlank() || conditions.size() == MOST_CONDITIONS) {
        throw new BadRequest(ApiReason.BAD_QUERY.about());
      }
      conditions.add(new SetSearch.Condition(field(text.substring(0, tilde)), words));
    }
    return conditions;
  }

  private static SetSearch.Text field(String name) {
    String wanted = name.strip().toUpperCase(Locale.ROOT);
    return Stream.of(SetSearch.Text.values())
        .filter(field -> field.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new BadRequest(ApiReason.BAD_QUERY.about()));
  }
}
