package org.consort.api.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.consort.base.BadRequest;
import org.consort.patrons.UserSearch;

class UserQueryTest {
  @Property(tries = 300, seed = "41")
  void readsWhatItIsGivenConditionByCondition(
      @ForAll("conditions") List<UserSearch.Condition> conditions) {
    String q =
        conditions.stream()
            .map(c -> c.field().name().toLowerCase(java.util.Locale.ROOT) + "~" + c.words())
            .collect(Collectors.joining(" AND "));

    assertThat(UserQuery.parse(Optional.of(q)).conditions()).isEqualTo(conditions);
  }

  @Property(tries = 500, seed = "42")
  void refusesOrReadsAnyText(@ForAll String q) {
    try {
      assertThat(UserQuery.parse(Optional.of(q)).conditions()).isNotEmpty();
    } catch (BadRequest refused) {
      assertThat(refused.problems().getFirst().code()).isEqualTo("60106");
    }
  }

  @Provide
  Arbitrary<List<UserSearch.Condition>> conditions() {
    Arbitrary<UserSearch.Field> field =
        Arbitraries.of(UserSearch.Field.values()).filter(f -> f != UserSearch.Field.FINES_FEES_SUM);
    Arbitrary<String> words =
        Arbitraries.strings()
            .ofMinLength(1)
            .ofMaxLength(20)
            .filter(w -> !w.replace('_', ' ').isBlank() && !w.contains(" AND "))
            .filter(w -> !w.endsWith(" AND") && !w.startsWith("AND "));
    return Combinators.combine(field, words)
        .as(UserSearch.Condition::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }
}
