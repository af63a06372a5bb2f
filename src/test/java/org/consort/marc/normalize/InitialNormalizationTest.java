package org.consort.marc.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;

class InitialNormalizationTest {
  @Test
  void ordersFieldsByTagAndKeepsTheOrderOfEqualTags() {
    assertThat(
            normalized(
                DataField.of("650", " 0", "a", "Second subject"),
                DataField.of("245", "10", "a", "Title"),
                new ControlField("008", "x"),
                DataField.of("650", " 0", "a", "A third"),
                new ControlField("001", "1")))
        .extracting(Field::toString)
        .containsExactly(
            new ControlField("001", "1").toString(),
            new ControlField("008", "x").toString(),
            DataField.of("245", "10", "a", "Title").toString(),
            DataField.of("650", " 0", "a", "Second subject").toString(),
            DataField.of("650", " 0", "a", "A third").toString());
  }

  @Test
  void trimsSubfieldsAndRemovesEmptyOnesAndEmptyFields() {
    assertThat(
            normalized(
                new ControlField("005", "  "),
                DataField.of("100", "1 ", "a", " \u3000", "d", ""),
                DataField.of("245", "10", "a", "  Title /\n", "b", " ", "c", "author.\u2003")))
        .containsExactly(DataField.of("245", "10", "a", "Title /", "c", "author."));
  }

  @Test
  void keepsTheBlanksOfAControlField() {
    assertThat(normalized(new ControlField("008", "260101s2026    "))).hasSize(1);
    assertThat(normalized(new ControlField("008", " 26 ")))
        .contains(new ControlField("008", " 26 "));
  }

  @Test
  void composesAccentsAndDropsControlCharacters() {
    assertThat(normalized(DataField.of("245", "00", "a", "E\u0301tude\u0000 \uD83D\uDCDA\u001F")))
        .containsExactly(DataField.of("245", "00", "a", "Étude 📚"));
  }

  @Test
  void isDoneAfterOnce() {
    Record once =
        InitialNormalization.normalize(
            Record.of(Leader.BOOK, DataField.of("245", "10", "a", " A\u030A\tb ")));

    assertThat(InitialNormalization.normalize(once)).isEqualTo(once);
  }

  private static List<Field> normalized(Field... fields) {
    return InitialNormalization.normalize(Record.of(Leader.BOOK, fields)).fields();
  }
}
