package org.consort.app.marc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.consort.marc.format.MarcJson;
import org.consort.marc.match.MatchMethod;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MatchCommandTest {
  private static final Record HERON = record("a1", "0820347523 (pbk.)", "The grey heron /");
  private static final Record SAME = record("b1", "978-0-8203-4752-3", "Grey heron");
  private static final Record OTHER = record("b2", "9780141439549", "Middlemarch");

  @TempDir private Path directory;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeFiles() throws IOException {
    write("one.json", HERON);
    write("two.json", HERON, OTHER);
    write("there.json", SAME, OTHER);
  }

  @Test
  void tellsVerdictAndReasonsForEachCandidate() {
    assertThat(run("--method", "isbn-exact", file("one.json"), file("there.json"))).isZero();

    assertThat(out.toString().lines())
        .containsExactly(
            "record 1 (a1): The grey heron /",
            "  ISBN Match Method (exact subfield match)",
            "  asked for: ISBN 9780820347523",
            "  yes    candidate 1 (b1): Grey heron",
            "           ISBN 9780820347523 in common",
            "  no     candidate 2 (b2): Middlemarch",
            "           no ISBN in common",
            "  1 yes, 0 to review, 1 no",
            "");
  }

  @Test
  void matchesEachOfSeveralRecords() {
    assertThat(run("--method", "isbn", file("two.json"), file("there.json"))).isZero();

    assertThat(out.toString().lines().filter(line -> line.startsWith("  yes")))
        .containsExactly(
            "  yes    candidate 1 (b1): Grey heron", "  yes    candidate 2 (b2): Middlemarch");
  }

  @Test
  void writesAnObjectALineForPrograms() {
    assertThat(run("--json", "--method", "isbn-exact", file("two.json"), file("there.json")))
        .isZero();

    assertThat(out.toString().lines()).hasSize(2);
    assertThat(out.toString().lines().findFirst().orElseThrow())
        .startsWith(
            "{\"record\":{\"number\":1,\"id\":\"a1\",\"title\":\"The grey heron /\"},\"method\":")
        .contains(
            "\"keys\":[\"ISBN 9780820347523\"]",
            "{\"number\":1,\"id\":\"b1\",\"title\":\"Grey heron\",\"verdict\":\"yes\","
                + "\"reasons\":[\"ISBN 9780820347523 in common\"]}");
  }

  @Test
  void comparesOnlyNumbersWithThePrefix() throws IOException {
    write("x.json", HERON.with(DataField.of("035", "  ", "a", "(X)1")));

    assertThat(run("--method", "035", "--prefix", "(X)", file("x.json"), file("x.json"))).isZero();
    assertThat(run("--method", "035", "--prefix", "(Y)", file("x.json"), file("x.json"))).isZero();

    assertThat(out.toString()).contains("system number (X)1 in common");
    assertThat(out.toString()).contains("the record has nothing this method compares");
  }

  @Test
  void takesLaterPrintingsForOneRecordWhenTold() throws IOException {
    write("first.json", printing("1839"));
    write("later.json", printing("1844"));

    assertThat(run("--method", "scored", file("first.json"), file("later.json"))).isZero();
    assertThat(out.toString()).contains("review candidate 1", "a later printing is kept apart");

    assertThat(
            run(
                "--method",
                "scored",
                "--one-record",
                "printings",
                file("first.json"),
                file("later.json")))
        .isZero();
    assertThat(out.toString())
        .contains("Scored match, one record for printings", "yes    candidate 1");
  }

  @Test
  void namesWhatMayShareARecord() {
    assertThat(run("--method", "scored", "--one-record", "editions", "a", "b")).isEqualTo(2);
    assertThat(err.toString())
        .contains("--one-record takes printings or co-publications, not editions");
    assertThat(run("--method", "isbn", "--one-record", "printings", "a", "b")).isEqualTo(2);
  }

  private static Record printing(String year) {
    return HERON
        .without("020")
        .with(new ControlField("008", "880719s" + year + "    mau           000 0 eng d"))
        .with(DataField.of("100", "1 ", "a", "Harrowgate, Emmeline,", "d", "1790-1861."))
        .with(DataField.of("260", "  ", "a", "Boston :", "b", "Turner,", "c", year + "."))
        .with(DataField.of("300", "  ", "a", "xii, 284 p. ;", "c", "19 cm."));
  }

  @Test
  void triesTheStepsThatAreNamed() {
    assertThat(
            run(
                "--method",
                "multi-step",
                "--step",
                "lccn",
                "--step",
                "title-statement-extended-fuzzy-non-serial",
                file("one.json"),
                file("there.json")))
        .isZero();

    assertThat(out.toString()).contains("yes    candidate 1 (b1): Grey heron");
  }

  @Test
  void knowsEveryMethodAndListsThemInItsHelp() {
    for (MatchMethod method : MatchMethod.values()) {
      assertThat(run("--method", method.code(), file("one.json"), file("there.json"))).isZero();
    }
    assertThat(run("--help")).isZero();
    String codes = out.toString().replaceAll("\\s+", " ");
    assertThat(Arrays.stream(MatchMethod.values()).map(MatchMethod::code))
        .allMatch(codes::contains);
  }

  @Test
  void namesTheValidMethodsWhenThereIsNoSuchOne() {
    assertThat(run("--method", "nearly", file("one.json"), file("there.json"))).isEqualTo(2);

    assertThat(err.toString())
        .contains("there is no match method 'nearly'; valid are: 024-035, 035, isbn, isbn-exact");
  }

  @Test
  void refusesParametersOfOtherMethodsAndMissingFiles() {
    assertThat(run("--method", "isbn", "--prefix", "(X)", file("one.json"), file("there.json")))
        .isEqualTo(2);
    assertThat(run("--method", "isbn", "--step", "lccn", file("one.json"), file("there.json")))
        .isEqualTo(2);
    assertThat(run("--method", "multi-step", "--step", "multi-step", "a", "b")).isEqualTo(2);
    assertThat(run("--method", "isbn", file("one.json"))).isEqualTo(2);
    assertThat(run("--method", "isbn", file("none.json"), file("there.json"))).isEqualTo(1);
  }

  @Test
  void saysSoWhenARecordCannotBeRead() throws IOException {
    Files.writeString(directory.resolve("bad.json"), MarcJson.write(HERON) + "\n{\"leader\": 7\n");

    assertThat(run("--method", "isbn", file("bad.json"), file("there.json"))).isEqualTo(1);
    assertThat(err.toString()).contains("bad.json");
    assertThat(out.toString()).contains("yes    candidate 1");
  }

  private int run(String... arguments) {
    return new CommandLine(new MatchCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private String file(String name) {
    return directory.resolve(name).toString();
  }

  private void write(String name, Record... records) throws IOException {
    Files.writeString(
        directory.resolve(name),
        Arrays.stream(records).map(MarcJson::write).collect(Collectors.joining("\n", "", "\n")));
  }

  private static Record record(String id, String isbn, String title) {
    return Record.of(
        Leader.BOOK,
        new ControlField("001", id),
        new ControlField("008", "260101s2019    xx " + "|".repeat(17) + "eng d"),
        DataField.of("020", "  ", "a", isbn),
        DataField.of("245", title.startsWith("The ") ? "04" : "00", "a", title));
  }
}
