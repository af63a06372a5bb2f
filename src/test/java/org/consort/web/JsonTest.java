package org.consort.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.consort.base.BadRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @Test
  void writesWhatItReads() {
    String text =
        "{\"title\":\"Dr. \\\"No\\\"\",\"pages\":12,\"open\":true,\"sides\":[{\"a\":1.5},\"b\"]}";

    assertThat(Json.text(Json.readObject(bytes(text)))).isEqualTo(text);
  }

  @Test
  void takesNullAsAbsent() {
    assertThat(Json.readObject(bytes("{\"a\":null,\"b\":[null,1]}")))
        .isEqualTo(Map.of("b", List.of(BigDecimal.ONE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{\"a\":}", "{} {}", "nonsense", "{\"a\":1e}", "\u0000"})
  void refusesWhatIsNoObject(String text) {
    assertThatThrownBy(() -> Json.readObject(bytes(text))).isInstanceOf(BadRequest.class);
  }

  @Test
  void refusesWhatIsNestedTooDeep() {
    String deep = "{\"a\":" + "[".repeat(100_000);

    assertThatThrownBy(() -> Json.readObject(bytes(deep))).isInstanceOf(BadRequest.class);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
