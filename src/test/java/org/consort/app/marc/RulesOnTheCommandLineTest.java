package org.consort.app.marc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.consort.app.CommandLineInterface;
import org.consort.marc.format.MarcJson;
import org.consort.marc.format.Outcome;
import org.consort.marc.format.RecordReader;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.web.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesOnTheCommandLineTest {
  private static final String RULE = "rule \"role\" when TRUE then addSubField \"100.4.aut\" end\n";

  @TempDir private Path folder;
  private Path records;

  record Answer(int exitCode, byte[] bytes, String out, String err) {}

  @BeforeEach
  void twoRecords() throws IOException {
    records = folder.resolve("records.json");
    Record book =
        Record.of(
            Leader.BOOK, new ControlField("001", "1"), DataField.of("100", "1 ", "a", "Moe, Kari"));
    Record other = Record.of(Leader.BOOK, new ControlField("001", "2"));
    Files.writeString(records, MarcJson.write(book) + "\n" + MarcJson.write(other) + "\n");
  }

  @Test
  void tellsHowManyRulesAFileHas() throws IOException {
    Answer answer =
        run("marc", "rules", file("good.txt", RULE + "rule \"x\\y\" when TRUE then end"));

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out())
        .contains("good.txt:2:1: warning: the rule does nothing")
        .contains("good.txt:2:6: warning: Alma cannot use")
        .endsWith("good.txt: 2 rules\n");
  }

  @Test
  void tellsWhereARuleFileIsWrong() throws IOException {
    Answer answer =
        run(
            "marc",
            "rules",
            file("good.txt", RULE),
            file("bad.txt", RULE + "rule \"x\" when then end"));

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out())
        .contains("good.txt: 1 rules")
        .contains("bad.txt:2:15: error: expected a condition")
        .endsWith("bad.txt: 1 errors\n");
  }

  @Test
  void tellsProgramsTheSame() throws IOException {
    Answer answer = run("marc", "rules", "--json", file("bad.txt", "rule \"x\" when then end"));

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out())
        .contains("\"rules\":[]")
        .contains("{\"line\":1,\"column\":15,\"message\":\"expected a condition");
  }

  @Test
  void readsRulesFromStandardInput() {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(RULE.getBytes(UTF_8)));
      assertThat(run("marc", "rules", "-").out()).isEqualTo("-: 1 rules\n");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void writesTheRecordsAsTheRulesMakeThem() throws IOException {
    Answer answer = run("marc", "normalize", "--rules", file("r.txt", RULE), records.toString());

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.err()).isEqualTo("2 read, 0 of them repaired, 0 skipped\n");
    RecordReader reader = RecordReader.of(new ByteArrayInputStream(answer.bytes()));
    Record first = ((Outcome.Read) reader.next()).record();
    assertThat(first.first("100", '4')).contains("aut");
    assertThat(reader.next()).isInstanceOf(Outcome.Read.class);
    assertThat(reader.hasNext()).isFalse();
  }

  @Test
  void appliesSeveralFilesInTheirOrderAndTellsWhatEachChanged() throws IOException {
    String second =
        file("s.txt", "rule \"drop\" when exists \"100.4.aut\" then removeField \"100\" end");

    Answer answer =
        run(
            "marc",
            "normalize",
            "--trace",
            "--to",
            "marcxml",
            "--rules",
            file("r.txt", RULE),
            "--rules",
            second,
            records.toString());

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out()).contains("<collection").doesNotContain("Moe, Kari");
    assertThat(answer.err())
        .contains("record 1")
        .contains(
            "\"role\", line 1, addSubField \"100.4.aut\": 100 1  $a Moe, Kari → 100 1  $a Moe, Kari $4 aut")
        .contains("\"drop\", line 1, removeField \"100\": 100 1  $a Moe, Kari $4 aut → nothing");
  }

  @Test
  void tellsProgramsRecordChangesAndFindings() throws IOException {
    Answer answer =
        run(
            "marc",
            "normalize",
            "--json",
            "--trace",
            "--rules",
            file("r.txt", RULE),
            records.toString());

    Map<String, Object> first =
        Json.readObject(answer.out().lines().findFirst().orElseThrow().getBytes(UTF_8));
    assertThat(answer.out().lines()).hasSize(2);
    assertThat(first).containsKeys("record", "at", "findings", "changes");
    assertThat(first.get("changes").toString())
        .contains("rule=role")
        .contains("after=100 1  $a Moe, Kari $4 aut");
  }

  @Test
  void aRecordWhoseRulesAreStoppedComesOutAsItWas() throws IOException {
    String text =
        "rule \"more\" when TRUE then\n" + "copyField \"100\" to \"100\"\n".repeat(20) + "end";

    Answer answer =
        run(
            "marc",
            "normalize",
            "--to",
            "json",
            "--rules",
            file("m.txt", text),
            records.toString());

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out())
        .startsWith(Files.readString(records).lines().findFirst().orElseThrow());
    assertThat(answer.err()).contains("the record is left as it was");
  }

  @Test
  void rulesWithErrorsAreNotApplied() throws IOException {
    Answer answer =
        run("marc", "normalize", "--rules", file("bad.txt", "rule \"x\" when"), records.toString());

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains("bad.txt:1:14: error: ");
  }

  @Test
  void tellsAWrongCommandLineFromAMissingFile() throws IOException {
    assertThat(run("marc", "normalize", records.toString()).exitCode()).isEqualTo(2);
    Answer missing = run("marc", "rules", folder.resolve("none").toString());
    assertThat(missing.exitCode()).isEqualTo(1);
    assertThat(missing.err()).contains("there is no such file");
    Path latin = folder.resolve("latin1.txt");
    Files.write(latin, new byte[] {'#', (byte) 0xE6});
    assertThat(run("marc", "rules", latin.toString()).err()).contains("it is not in UTF-8");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
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
      return new Answer(exitCode, out.toByteArray(), out.toString(UTF_8), err.toString(UTF_8));
    } finally {
      System.setOut(outBefore);
      System.setErr(errBefore);
    }
  }
}
