package org.consort.marc.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.consort.marc.record.RecordKind;
import org.consort.marc.validate.table.Standard;
import org.junit.jupiter.api.Test;

class GuideTest {
  private static final Path GUIDE = Path.of("docs/marc.md");

  @Test
  void theGuideNamesEveryKindOfFinding() throws IOException {
    String guide = Files.readString(GUIDE);
    for (FindingKind kind : FindingKind.values()) {
      assertThat(guide).contains("| `%s` | %s |".formatted(kind.code(), kind.sentence()));
    }
  }

  @Test
  void theGuideNamesEveryProfile() throws IOException {
    String guide = Files.readString(GUIDE);
    for (ExceptionProfile profile : ExceptionProfile.shipped()) {
      assertThat(guide).contains("| `%s` | %s |".formatted(profile.name(), profile.title()));
    }
  }

  @Test
  void theGuideCountsTheFields() throws IOException {
    assertThat(Files.readString(GUIDE).replaceAll("\\s+", " "))
        .contains(
            "%d fields of bibliographic records, %d of holdings, %d of authority records"
                .formatted(
                    fields(RecordKind.BIBLIOGRAPHIC),
                    fields(RecordKind.HOLDINGS),
                    fields(RecordKind.AUTHORITY)));
  }

  private static int fields(RecordKind kind) {
    return Standard.of(kind).fields().size();
  }
}
