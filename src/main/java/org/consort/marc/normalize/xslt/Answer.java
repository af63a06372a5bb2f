package org.consort.marc.normalize.xslt;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// What the program for stylesheets says.
///
/// @param text the new record in MARCXML, or why there is none
record Answer(boolean done, String text) {
  static Answer read(DataInputStream in) throws IOException {
    return new Answer(in.readBoolean(), Texts.read(in));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeBoolean(done);
    Texts.write(out, text);
    out.flush();
  }
}
