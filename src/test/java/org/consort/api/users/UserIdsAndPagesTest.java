package org.consort.api.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.LendingLibrary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Ids of any letters, and pages of any size.
class UserIdsAndPagesTest {
  private static LendingLibrary library;
  private static Caller south;

  @BeforeContainer
  static void open() {
    library = new LendingLibrary();
    south = library.library().south();
    for (int i = 0; i < 23; i++) {
      library.patron();
    }
  }

  @AfterContainer
  static void close() {
    library.close();
  }

  @Property(tries = 40, seed = "43")
  void findsAUserByAnyIdInAnyCase(@ForAll("ids") String id) {
    Answer added = south.post("/users", user(id));

    assertThat(added.status()).as(added.body()).isEqualTo(200);
    assertThat(added.at("/primary_id"))
        .isEqualTo(java.text.Normalizer.normalize(id, java.text.Normalizer.Form.NFC).strip());
    assertThat(south.get("/users/" + encoded(id)).at("/primary_id"))
        .isEqualTo(added.at("/primary_id"));
    assertThat(south.get("/users/" + encoded(id.toLowerCase(Locale.ROOT))).status()).isEqualTo(200);
    assertThat(south.delete("/users/" + encoded(id)).status()).isEqualTo(204);
  }

  @Property(tries = 40, seed = "44")
  void dividesTheListIntoPagesWithoutGapOrOverlap(
      @ForAll @IntRange(min = 1, max = 30) int limit, @ForAll @IntRange(max = 40) int offset) {
    List<String> all = ids("?limit=100");

    assertThat(all).hasSize(23).doesNotHaveDuplicates();
    assertThat(ids("?limit=" + limit + "&offset=" + offset))
        .isEqualTo(all.stream().skip(offset).limit(limit).toList());
  }

  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.strings()
        .withChars("abzABZ019 @/+.~-_?#%&=éßŽ中ع\u0301")
        .ofMinLength(1)
        .ofMaxLength(30)
        .filter(id -> !id.isBlank() && !id.equals(".") && !id.equals(".."))
        .map(String::strip)
        .filter(id -> !List.of("ME", "operation").contains(id));
  }

  private static String user(String id) {
    return JsonMapper.builder()
        .build()
        .writeValueAsString(
            java.util.Map.of(
                "primary_id",
                id,
                "last_name",
                "Any",
                "record_type",
                java.util.Map.of("value", "PUBLIC"),
                "account_type",
                java.util.Map.of("value", "INTERNAL")));
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static List<String> ids(String query) {
    List<String> ids = new ArrayList<>();
    for (JsonNode user : library.north().get("/users" + query).json().at("/user")) {
      ids.add(user.at("/primary_id").asString());
    }
    return ids;
  }
}
