package org.consort.app.marc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.consort.app.house.Failure;
import org.consort.marc.normalize.rules.ParsedFile;
import org.consort.marc.normalize.rules.RuleFile;

/// A file of normalization rules, in UTF-8; `-` is standard input.
record RuleText(String name, ParsedFile parsed) {
  private static final int LARGEST = 4 * 1024 * 1024;

  /// @throws Failure when it cannot be read
  static RuleText read(String name) {
    try (InputStream in = RecordFile.bytesOf(name)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new Failure("cannot read %s: too large for a file of rules".formatted(name));
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new RuleText(name, RuleFile.parse(name, text));
    } catch (CharacterCodingException _) {
      throw new Failure("cannot read %s: it is not in UTF-8".formatted(name));
    } catch (IOException e) {
      throw RecordFile.unreadable(name, e);
    }
  }

  boolean isRefused() {
    return parsed instanceof ParsedFile.Refused;
  }
}
