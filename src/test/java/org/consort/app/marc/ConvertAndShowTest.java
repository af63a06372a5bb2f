package org.consort.app.marc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.consort.app.CommandLineInterface;
import org.consort.marc.format.MarcJson;
import org.consort.marc.format.MarcXml;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/// The commands as somebody at a terminal has them, by the program's own streams.
class ConvertAndShowTest {
  private static final Record EMMA =
      Record.of(
          new Leader("00115nam a2200061   4500"),
          new ControlField("001", "42"),
          DataField.of("245", "10", "a", "Emma : ø /", "c", "Jane Austen."));

  private static final String DAMAGED = "<record><leader/><datafield/></record>";

  @TempDir private Path directory;

  @Test
  void showsAFieldALine() {
    Said said = run(MarcXml.write(EMMA), "show", "-");

    assertThat(said.exitCode()).isZero();
    assertThat(said.out())
        .isEqualToIgnoringNewLines(
            """
            LDR    00115nam a2200061   4500
            001    42
            245 10 $a Emma : ø / $c Jane Austen.

            """);
  }

  @Test
  void showsObjectsToPrograms() {
    Said said = run(MarcXml.write(EMMA), "show", "--json", "-");

    assertThat(said.out().strip()).isEqualTo(MarcJson.write(EMMA));
  }

  @Test
  void convertsFromEachFormatToEachOther() {
    String marc = run(MarcXml.write(EMMA), "convert", "--to", "marc", "-").out();
    String json = run(marc, "convert", "--to", "json", "-").out();
    String xml = run(json, "convert", "--to", "marcxml", "-").out();

    assertThat(MarcJson.read(json).fields()).isEqualTo(EMMA.fields());
    assertThat(MarcXml.read(xml).fields()).isEqualTo(EMMA.fields());
    assertThat(run(xml, "convert", "--to", "marc", "-").out()).isEqualTo(marc);
  }

  @Test
  void readsCompressedFilesAndSeveralAtOnce() throws IOException {
    Path gzip = directory.resolve("a.gz");
    Path xz = directory.resolve("b.xz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      out.write(MarcXml.write(EMMA).getBytes(UTF_8));
    }
    try (OutputStream out = new XZOutputStream(Files.newOutputStream(xz), new LZMA2Options())) {
      out.write(MarcJson.write(EMMA).getBytes(UTF_8));
    }

    Said said = run("", "convert", "--to", "json", gzip.toString(), xz.toString());

    assertThat(said.out().lines()).hasSize(2).allMatch(MarcJson.write(EMMA)::equals);
    assertThat(said.err()).contains("2 read, 0 of them repaired, 0 skipped");
    assertThat(said.exitCode()).isZero();
  }

  @Test
  void tellsWhereARecordWasSkippedAndFails() {
    Said said =
        run(
            "<collection>" + DAMAGED + MarcXml.write(EMMA) + "</collection>",
            "convert",
            "--to",
            "json",
            "-");

    assertThat(said.exitCode()).isEqualTo(1);
    assertThat(said.err())
        .contains("-, record 1, byte 12: skipped: a field has no tag")
        .contains("1 read, 0 of them repaired, 1 skipped");
    assertThat(said.out().strip()).isEqualTo(MarcJson.write(EMMA));
  }

  @Test
  void tellsProgramsWhatWasSkippedRepairedAndCounted() {
    String without = MarcXml.write(EMMA).replaceFirst("<leader>.*</leader>", "");

    Said said =
        run(
            "<collection>" + DAMAGED + without + MarcXml.write(EMMA) + "</collection>",
            "convert",
            "--json",
            "--to",
            "marc",
            "-");

    assertThat(said.err().lines())
        .hasSize(3)
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("\"record\":1,\"at\":\"record 1, byte 12\"")
                    .contains("\"skipped\":\"a field has no tag"))
        .anySatisfy(line -> assertThat(line).contains("\"repairs\":[\"the record came without"))
        .last()
        .isEqualTo("{\"summary\":{\"read\":2,\"repaired\":1,\"skipped\":1}}");
  }

  @Test
  void tellsWhatTheFormatCannotCarry() {
    Record odd = Record.of(Leader.BOOK, new ControlField("001", "a\u0000b"));

    assertThat(run(MarcJson.write(odd), "convert", "--to", "marcxml", "-").err())
        .contains("field 001: the character U+0000 was left out");
  }

  @Test
  void tellsWhatItRepaired() {
    String without = MarcXml.write(EMMA).replaceFirst("<leader>.*</leader>", "");

    Said said = run(without, "convert", "--to", "json", "-");

    assertThat(said.exitCode()).isZero();
    assertThat(said.err())
        .contains("repaired: the record came without a leader")
        .contains("1 read, 1 of them repaired, 0 skipped");
  }

  @Test
  void refusesAWrongCommandLineAndFailsOverAMissingFile() {
    assertThat(run("", "convert", "--to", "mods", "-").exitCode()).isEqualTo(2);
    assertThat(run("", "show").exitCode()).isEqualTo(2);
    Said said = run("", "show", directory.resolve("nowhere.mrc").toString());
    assertThat(said.exitCode()).isEqualTo(1);
    assertThat(said.err()).contains("there is no such file");
  }

  @Test
  void failsOverACompressedFileThatIsCut() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(whole)) {
      out.write(MarcXml.write(EMMA).getBytes(UTF_8));
    }
    Path cut = directory.resolve("cut.gz");
    Files.write(cut, java.util.Arrays.copyOf(whole.toByteArray(), whole.size() - 20));

    Said said = run("", "show", cut.toString());

    assertThat(said.exitCode()).isEqualTo(1);
    assertThat(said.err()).contains("cannot read");
  }

  private record Said(int exitCode, String out, String err) {}

  private static Said run(String input, String... arguments) {
    InputStream in = System.in;
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    try {
      System.setIn(new ByteArrayInputStream(input.getBytes(UTF_8)));
      System.setOut(new PrintStream(written, true, UTF_8));
      System.setErr(new PrintStream(told, true, UTF_8));
      String[] all = new String[arguments.length + 1];
      all[0] = "marc";
      System.arraycopy(arguments, 0, all, 1, arguments.length);
      int exitCode = CommandLineInterface.run(all);
      return new Said(exitCode, written.toString(UTF_8), told.toString(UTF_8));
    } finally {
      System.setIn(in);
      System.setOut(out);
      System.setErr(err);
    }
  }
}
