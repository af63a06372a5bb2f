package org.consort.marc.normalize.xslt;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// What the program for stylesheets is asked.
///
/// @param record MARCXML; empty to ask only whether the stylesheet is one
record Question(String stylesheet, String record) {
  static Question about(String stylesheet) {
    return new Question(stylesheet, "");
  }

  static Question read(DataInputStream in) throws IOException {
    return new Question(Texts.read(in), Texts.read(in));
  }

  void write(DataOutputStream out) throws IOException {
    Texts.write(out, stylesheet);
    Texts.write(out, record);
    out.flush();
  }
}
