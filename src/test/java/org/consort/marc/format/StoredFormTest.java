package org.consort.marc.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;

class StoredFormTest {
  @Provide
  Arbitrary<Record> records() {
    return AnyRecord.withText(AnyRecord.anyText());
  }

  @Property
  void givesBackEveryRecordAsItWas(@ForAll("records") Record record) {
    byte[] bytes = StoredForm.of(record).bytes();

    assertThat(StoredForm.ofBytes(bytes).record()).isEqualTo(record);
  }

  @Test
  void keepsAValueLongerThanOneByteOfLength() {
    Record record =
        Record.of(
            Leader.BOOK,
            new ControlField("001", "1"),
            DataField.of("520", "  ", "a", "é".repeat(70_000), "b", ""));

    assertThat(StoredForm.of(record).record()).isEqualTo(record);
  }

  @Test
  void costsFiveBytesAFieldAndTwoASubfieldBesidesItsText() {
    Record record =
        Record.of(Leader.BOOK, DataField.of("245", "10", "a", "Emma /", "c", "Austen."));

    assertThat(StoredForm.of(record).bytes()).hasSize(1 + 24 + 3 + 1 + 2 + 2 * 2 + 6 + 7);
  }

  @Test
  void refusesDamagedBytes() {
    byte[] bytes = StoredForm.of(Record.of(Leader.BOOK, new ControlField("001", "12345"))).bytes();

    StoredForm damaged = StoredForm.ofBytes(Arrays.copyOf(bytes, bytes.length - 2));

    assertThatThrownBy(damaged::record).isInstanceOf(IllegalStateException.class);
  }
}
