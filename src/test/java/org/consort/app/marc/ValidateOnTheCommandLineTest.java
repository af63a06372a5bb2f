package org.consort.app.marc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.consort.app.CommandLineInterface;
import org.consort.marc.format.MarcJson;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateOnTheCommandLineTest {
  private static final ControlField FIXED =
      new ControlField("008", "240229s2024    nyu           000 0 eng d");
  private static final Record CLEAN =
      Record.of(
          Leader.BOOK, new ControlField("001", "1"), FIXED, DataField.of("245", "00", "a", "Bay"));
  private static final Record ODD =
      Record.of(
          Leader.BOOK,
          new ControlField("001", "2"),
          FIXED,
          DataField.of("245", "70", "a", "Cape"),
          DataField.of("440", " 0", "a", "Coasts"));
  private static final Record UNTITLED =
      Record.of(Leader.BOOK, new ControlField("001", "3"), FIXED);

  @TempDir private Path folder;

  record Answer(int exitCode, String out, String err) {}

  @Test
  void tellsWhatIsWrongRecordByRecord() throws IOException {
    Answer answer = run("marc", "validate", file(CLEAN, ODD));

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out())
        .contains("record 2, byte 170 (2)")
        .contains(
            "  warning  245 ind1     indicator-undefined: found \"7\"; allowed: 0, 1"
                + "  https://www.loc.gov/marc/bibliographic/bd245.html")
        .contains("  warning  440          field-obsolete")
        .contains("2 read, 0 of them repaired, 0 skipped")
        .contains("0 records with errors, 1 with warnings only")
        .contains("         1  warning  field-obsolete       the field is obsolete")
        .doesNotContain("record 1,");
  }

  @Test
  void saysWhenAFileHasNoRecord() throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), "<html><body>No</body></html>");

    assertThat(run("marc", "validate", page.toString(), file(CLEAN)).out())
        .contains("1 read, 0 of them repaired, 0 skipped; no record in " + page);
    assertThat(run("marc", "show", page.toString()).err()).contains("no record in " + page);
    assertThat(run("marc", "validate", "--json", page.toString()).out())
        .contains("\"without_records\":[\"" + page);
  }

  @Test
  void exitsWithOneWhenThereAreErrors() throws IOException {
    Answer answer = run("marc", "validate", file(CLEAN, UNTITLED));

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out())
        .contains("  error    245          field-missing")
        .contains("1 records with errors");
  }

  @Test
  void aProfileDecidesWhatIsAnError() throws IOException {
    String records = file(ODD);
    assertThat(run("marc", "validate", "--profile", "strict", records).exitCode()).isEqualTo(1);
    assertThat(run("marc", "validate", "--profile", "marcxml-bib-import", records).out())
        .contains("245 ind1")
        .doesNotContain(" 440 ");
  }

  @Test
  void aProfileMayBeAFile() throws IOException {
    Path own =
        Files.writeString(folder.resolve("own.txt"), "otherwise nothing\nerror field-obsolete\n");
    Answer answer = run("marc", "validate", "--profile", own.toString(), file(ODD));

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out()).contains("error    440").doesNotContain("245 ind1");

    Files.writeString(own, "error blue\n");
    assertThat(run("marc", "validate", "--profile", own.toString(), file(ODD)).err())
        .contains("own profile, line 1: no such kind of finding: blue");
  }

  @Test
  void anUnknownProfileIsAWrongCommandLine() throws IOException {
    Answer answer = run("marc", "validate", "--profile", "loose", file(CLEAN));

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("metadata-editor, marcxml-bib-import, strict or a file");
  }

  @Test
  void tellsProgramsALineForEachRecord() throws IOException {
    Answer answer = run("marc", "validate", "--json", file(CLEAN, ODD));

    assertThat(answer.out().lines()).hasSize(3);
    assertThat(answer.out().lines())
        .element(1)
        .asString()
        .contains("\"record\":2,\"001\":\"2\"")
        .contains(
            "{\"path\":\"245 ind1\",\"kind\":\"indicator-undefined\",\"severity\":\"warning\"");
    assertThat(answer.out())
        .contains("\"findings\":{\"field-obsolete\":1,\"indicator-undefined\":1}");
  }

  @Test
  void aRecordThatCannotBeReadIsAnError() throws IOException {
    Path broken = folder.resolve("broken.json");
    Files.writeString(broken, MarcJson.write(CLEAN) + "\n{\"leader\":12}\n");
    Answer answer = run("marc", "validate", broken.toString());

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out()).contains("  error    unreadable: ").contains("1 skipped");
  }

  @Test
  void theSummaryAloneIsShort() throws IOException {
    Answer answer = run("marc", "validate", "--summary", file(CLEAN, ODD));
    assertThat(answer.out()).startsWith("2 read").doesNotContain("245 ind1");
  }

  private String file(Record... records) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Record record : records) {
      lines.append(MarcJson.write(record)).append('\n');
    }
    return Files.writeString(folder.resolve("records.json"), lines).toString();
  }

  private static Answer run(String... arguments) {
    PrintStream outBefore = System.out;
    PrintStream errBefore = System.err;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(out, true, UTF_8));
      System.setErr(new PrintStream(err, true, UTF_8));
      int exitCode = CommandLineInterface.run(arguments);
      return new Answer(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    } finally {
      System.setOut(outBefore);
      System.setErr(errBefore);
    }
  }
}
