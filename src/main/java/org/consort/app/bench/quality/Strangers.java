package org.consort.app.bench.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Record;

/// Records made up from the parts of others, always the same ones, to look for a partner among as
/// many as a large catalogue has. Agent, year with imprint, and extent come from three records; the
/// title is a chain of words that follow each other in some title. One in ten is another edition: a
/// record of the set with the years and extent of two others.
final class Strangers {
  private static final int SEED = 1839;
  private static final int EDITIONS = 10;
  private static final int LONGEST_TITLE = 25;
  private static final String END = "";

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final Map<String, List<String>> followers = new HashMap<>();
  private final List<Record> models;

  Strangers(List<Record> models) {
    this.models = models;
    models.forEach(this::learn);
  }

  private void learn(Record model) {
    String before = END;
    for (String word : title(model).split(" +")) {
      followers.computeIfAbsent(before, _ -> new ArrayList<>()).add(word);
      before = word;
    }
    followers.computeIfAbsent(before, _ -> new ArrayList<>()).add(END);
  }

  private static String title(Record model) {
    return Stream.concat(model.values("245", 'a').limit(1), model.values("245", 'b').limit(1))
        .collect(Collectors.joining(" "))
        .strip();
  }

  Record next() {
    Record dated = any(models);
    Record sized = any(models);
    Record agent = any(models);
    boolean edition = random.nextInt(EDITIONS) == 0;
    Record made =
        edition
            ? agent.without(field -> field.tag().startsWith("26") || field.tag().equals("300"))
            : stranger(agent);
    for (String tag : List.of("260", "264")) {
      made = dated.first(tag).map(made::with).orElse(made);
    }
    Record withExtent = sized.first("300").map(made::with).orElse(made);
    return dated
        .control("008")
        .map(fixed -> withExtent.without("008").with(new ControlField("008", fixed)))
        .orElse(withExtent);
  }

  private Record stranger(Record agent) {
    Record bare = Record.of(agent.leader(), DataField.of("245", "00", "a", chain()));
    return agent.first("100").map(bare::with).orElse(bare);
  }

  private String chain() {
    List<String> words = new ArrayList<>();
    String word = any(followers.getOrDefault(END, List.of(END)));
    while (!word.equals(END) && words.size() < LONGEST_TITLE) {
      words.add(word);
      word = any(followers.getOrDefault(word, List.of(END)));
    }
    return String.join(" ", words);
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
