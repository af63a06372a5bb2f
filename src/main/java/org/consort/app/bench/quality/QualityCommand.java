package org.consort.app.bench.quality;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.consort.web.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `consort bench quality RECORDS LABELS`: how often the scored match is right about labelled
/// pairs.
@Command(
    name = "quality",
    description = {
      "Compare labelled pairs of records and count what was right.",
      "RECORDS holds records with an id in 001 (a field CID is not looked at), LABELS lines of"
          + " id1,id2,label with 1 for the same and 0 for not. Both plain, gzip or xz."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class QualityCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "RECORDS", description = "MARC-in-JSON, XML or ISO 2709.")
  private String records;

  @Parameters(index = "1", paramLabel = "LABELS", description = "Lines of id1,id2,label.")
  private String labels;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Show the N worst mistakes of either kind, with the reasons.")
  private int errors;

  @Option(
      names = "--halves",
      description = "Report two halves that share no record, and all pairs.")
  private boolean halves;

  @Option(
      names = "--among",
      paramLabel = "N",
      defaultValue = "0",
      description = "Measure blocking among N more records, made up from parts of these.")
  private int among;

  @Option(names = "--json", description = "Print JSON instead of text.")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls.
  public QualityCommand() {}

  @Override
  public Integer call() {
    atLeastNone("--errors", errors);
    atLeastNone("--among", among);
    List<LabelledPair> pairs = Labels.read(labels);
    Subjects subjects = Subjects.read(records);
    List<Judged> all = judged(pairs, subjects);
    Map<String, List<Judged>> sets = sets(pairs, subjects, all);
    QualityReport report =
        new QualityReport(
            sets, Blocking.of(subjects, pairs, among), Pace.of(all), subjects.reading());
    print(report, Mistakes.worst(all, errors));
    return 0;
  }

  private void atLeastNone(String option, int value) {
    if (value < 0) {
      throw new ParameterException(spec.commandLine(), option + " takes 0 or more");
    }
  }

  private Map<String, List<Judged>> sets(
      List<LabelledPair> pairs, Subjects subjects, List<Judged> all) {
    Map<String, List<Judged>> sets = new LinkedHashMap<>();
    if (halves) {
      Halves split = Halves.of(pairs);
      sets.put("half A", judged(split.a(), subjects));
      sets.put("half B", judged(split.b(), subjects));
    }
    sets.put("all", all);
    return sets;
  }

  private static List<Judged> judged(List<LabelledPair> pairs, Subjects subjects) {
    return pairs.stream().map(pair -> Judged.of(pair, subjects)).toList();
  }

  private void print(QualityReport report, Mistakes mistakes) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      Map<String, Object> tree = report.tree();
      if (errors > 0) {
        tree.put("mistakes", mistakes.tree());
      }
      out.println(new String(Json.write(tree), StandardCharsets.UTF_8));
      return;
    }
    report.lines().forEach(out::println);
    if (errors > 0) {
      out.println();
      mistakes.lines().forEach(out::println);
    }
  }
}
