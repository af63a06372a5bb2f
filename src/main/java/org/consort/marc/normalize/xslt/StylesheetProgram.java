package org.consort.marc.normalize.xslt;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// The program that runs stylesheets: questions on standard input, answers on standard output. It
/// ends itself when one question takes too long, when nothing is asked any more, and when whoever
/// asks is gone; so nothing of it stays behind.
final class StylesheetProgram {
  private static final int KEPT = 16;

  private final Map<String, CompiledStylesheet> compiled = new LinkedHashMap<>();

  private StylesheetProgram() {}

  public static void main(String[] arguments) throws IOException {
    Deadline deadline = Deadline.start();
    StylesheetProgram program = new StylesheetProgram();
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    DataOutputStream out = new DataOutputStream(System.out);
    try {
      while (true) {
        Question question = Question.read(in);
        deadline.questionCame();
        Answer answer = program.answer(question);
        deadline.answered();
        answer.write(out);
      }
    } catch (EOFException _) {
      Runtime.getRuntime().halt(0);
    }
  }

  private Answer answer(Question question) {
    try {
      CompiledStylesheet stylesheet = compiled(question.stylesheet());
      return new Answer(
          true, question.record().isEmpty() ? "" : stylesheet.apply(question.record()));
    } catch (CompiledStylesheet.Trouble e) {
      return new Answer(false, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      return new Answer(false, "it failed: " + e);
    }
  }

  private CompiledStylesheet compiled(String text) throws CompiledStylesheet.Trouble {
    CompiledStylesheet known = compiled.get(text);
    if (known != null) {
      return known;
    }
    CompiledStylesheet made = CompiledStylesheet.of(text);
    if (compiled.size() == KEPT) {
      compiled.remove(compiled.keySet().iterator().next());
    }
    compiled.put(text, made);
    return made;
  }
}
