package org.consort.app.marc;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.consort.marc.format.MarcJson;
import org.consort.marc.format.Outcome;
import org.consort.marc.format.RecordText;
import org.consort.marc.format.RecordWriter;
import org.consort.marc.normalize.edit.Change;
import org.consort.marc.normalize.edit.Normalized;
import org.consort.marc.normalize.edit.Rules;
import org.consort.marc.record.Field;
import org.consort.marc.record.Record;
import org.consort.web.Json;
import org.jspecify.annotations.Nullable;

/// Rules at work on files of records, and how what they did is told.
record NormalizeRun(List<Rules> rules, boolean trace) {

  /// @return the exit code: 1 when a record was skipped or its rules were stopped
  int over(RecordFiles files, RecordWriter out, PrintWriter err) {
    return over(
        files,
        err,
        (place, normalized) -> {
          tell(place, normalized, err);
          out.write(normalized.record())
              .forEach(loss -> err.println("%s: %s".formatted(place, loss.detail())));
        });
  }

  int over(RecordFiles files, Consumer<String> out, PrintWriter err) {
    return over(files, err, (place, normalized) -> out.accept(line(place, normalized)));
  }

  private int over(RecordFiles files, PrintWriter err, Receiver receiver) {
    AtomicLong stopped = new AtomicLong();
    Tally tally =
        files.read(
            (name, outcome) -> {
              Remarks.print(name, outcome, err);
              if (outcome instanceof Outcome.Read read) {
                Normalized normalized = normalized(read.record());
                stopped.addAndGet(normalized.findings().size());
                receiver.take(name + ", " + read.at().sentence(), normalized);
              }
            });
    err.println(tally.sentence());
    err.flush();
    return stopped.get() > 0 ? 1 : tally.exitCode();
  }

  private interface Receiver {
    void take(String place, Normalized normalized);
  }

  private Normalized normalized(Record record) {
    List<Change> changes = new ArrayList<>();
    List<String> findings = new ArrayList<>();
    Record now = record;
    for (Rules file : rules) {
      Normalized normalized = trace ? file.traced(now) : file.apply(now);
      changes.addAll(normalized.changes());
      findings.addAll(normalized.findings());
      now = normalized.record();
    }
    return new Normalized(now, changes, findings);
  }

  private static void tell(String place, Normalized normalized, PrintWriter err) {
    for (Change change : normalized.changes()) {
      err.println(
          "%s: \"%s\", line %d, %s: %s → %s"
              .formatted(
                  place,
                  change.rule(),
                  change.line(),
                  change.action(),
                  text(change.before()),
                  text(change.after())));
    }
    normalized.findings().forEach(finding -> err.println(place + ": " + finding));
  }

  private static String text(@Nullable Field field) {
    return field == null ? "nothing" : RecordText.of(field);
  }

  private String line(String place, Normalized normalized) {
    Map<String, Object> rest = new LinkedHashMap<>();
    rest.put("at", place);
    rest.put("findings", normalized.findings());
    if (trace) {
      rest.put("changes", normalized.changes().stream().<Object>map(NormalizeRun::tree).toList());
    }
    return "{\"record\":"
        + MarcJson.write(normalized.record())
        + ","
        + Json.text(rest).substring(1);
  }

  private static Map<String, Object> tree(Change change) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("rule", change.rule());
    tree.put("line", change.line());
    tree.put("action", change.action());
    Field before = change.before();
    if (before != null) {
      tree.put("before", RecordText.of(before));
    }
    Field after = change.after();
    if (after != null) {
      tree.put("after", RecordText.of(after));
    }
    return tree;
  }
}
