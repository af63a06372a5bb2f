package org.consort.marc.normalize.xslt;

import org.consort.marc.format.MarcXml;
import org.consort.marc.format.damage.MalformedRecord;
import org.consort.marc.record.Record;

/// A stylesheet of XSLT 1.0 from a MARCXML `record`, without namespace, to another
/// (<https://www.w3.org/TR/xslt-10/>). It reaches nothing outside the record. Its length, output,
/// recursion, time and memory are bounded.
public final class Stylesheet {
  private static final int LONGEST = 1 << 20;

  private final String name;
  private final String text;

  private Stylesheet(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /// What reading a stylesheet came to.
  public sealed interface Parsed {}

  public record Accepted(Stylesheet stylesheet) implements Parsed {}

  /// @param why with line and column where they are known
  public record Refused(String why) implements Parsed {}

  /// What applying a stylesheet came to.
  public sealed interface Result {}

  public record Transformed(Record record) implements Result {}

  public record Failed(String why) implements Result {}

  public static Parsed parse(String name, String text) {
    if (text.length() > LONGEST) {
      return new Refused("the stylesheet is longer than " + LONGEST + " characters");
    }
    if (text.contains("<!DOCTYPE")) {
      return new Refused("a document type is not allowed");
    }
    Answer answer = Programs.ask(Question.about(text));
    return answer.done() ? new Accepted(new Stylesheet(name, text)) : new Refused(answer.text());
  }

  public String name() {
    return name;
  }

  /// Never throws: a stylesheet that fails, or makes something else than a record, is told.
  public Result apply(Record record) {
    Answer answer = Programs.ask(new Question(text, MarcXml.write(record)));
    if (!answer.done()) {
      return new Failed(answer.text());
    }
    try {
      return new Transformed(MarcXml.read(answer.text()));
    } catch (MalformedRecord e) {
      return new Failed("its result is no record: " + e.finding());
    }
  }
}
