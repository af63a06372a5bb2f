package org.consort.app.bench.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.consort.app.house.Failure;
import org.consort.app.marc.RecordFile;

/// Reads labels: `id1,id2,label` a line, the label 1 for the same and 0 for not; a first line of
/// names is passed over.
final class Labels {
  private static final int LONGEST_SHOWN = 60;

  private Labels() {}

  /// @throws Failure with the line when one cannot be read
  static List<LabelledPair> read(String name) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(RecordFile.bytesOf(name), StandardCharsets.UTF_8))) {
      List<LabelledPair> pairs = new ArrayList<>();
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !isHead(line, number)) {
          pairs.add(pair(name, line, number));
        }
        number++;
      }
      if (pairs.isEmpty()) {
        throw new Failure("%s has no labelled pair".formatted(name));
      }
      return pairs;
    } catch (IOException | UncheckedIOException e) {
      throw RecordFile.unreadable(name, e);
    }
  }

  private static boolean isHead(String line, int number) {
    return number == 1 && !line.endsWith(",0") && !line.endsWith(",1");
  }

  private static LabelledPair pair(String name, String line, int number) {
    String[] parts = line.split(",", -1);
    String label = parts.length == 3 ? parts[2].strip() : "";
    if (!label.equals("0") && !label.equals("1")) {
      String shown = line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) : line;
      throw new Failure("%s, line %d: not id1,id2,label: %s".formatted(name, number, shown));
    }
    return new LabelledPair(parts[0].strip(), parts[1].strip(), label.equals("1"), number);
  }
}
