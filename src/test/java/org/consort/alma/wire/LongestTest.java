package org.consort.alma.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.consort.alma.acq.PoLine;
import org.consort.alma.bibs.Item;
import org.junit.jupiter.api.Test;

class LongestTest {
  @Test
  void whatAnotherSystemAnswersIsReadHoweverLong() {
    String note = "n".repeat(5000);

    Item read = item("{\"item_data\":{\"internal_note_1\":\"" + note + "\"}}");

    assertThat(read.itemData().internalNote1()).isEqualTo(note);
  }

  @Test
  void whatIsKeptHasAMeasure() {
    assertThat(tooLong(item("{\"item_data\":{\"barcode\":\"" + "b".repeat(256) + "\"}}")))
        .isEqualTo("item.item_data.barcode: 256 characters, not at most 255 characters");
    assertThat(
            tooLong(item("{\"item_data\":{\"policy\":{\"value\":\"" + "p".repeat(2001) + "\"}}}")))
        .isEqualTo("item.item_data.policy.value: 2001 characters, not at most 2000 characters");
    assertThat(tooLong(line("{\"note\":[{},{\"note_text\":\"" + "n".repeat(2001) + "\"}]}")))
        .isEqualTo("po_line.note[1].note_text: 2001 characters, not at most 2000 characters");
    assertThat(tooLong(line("{\"note\":[" + "{},".repeat(100) + "{}]}")))
        .isEqualTo("po_line.note: 101 entries, not at most 100 entries");
  }

  @Test
  void whatIsJustAsLongIsTaken() {
    Codec.measure(item("{\"item_data\":{\"barcode\":\"" + "b".repeat(255) + "\"}}"));
    Codec.measure(line("{\"note\":[" + "{},".repeat(99) + "{}]}"));
  }

  private static Item item(String json) {
    return Codec.read(Item.class, json.getBytes(UTF_8), Format.JSON);
  }

  private static PoLine line(String json) {
    return Codec.read(PoLine.class, json.getBytes(UTF_8), Format.JSON);
  }

  private static String tooLong(Object kept) {
    WireTrouble trouble = catchThrowableOfType(WireTrouble.class, () -> Codec.measure(kept));
    return "%s: %s, not %s".formatted(trouble.path(), trouble.received(), trouble.valid());
  }
}
