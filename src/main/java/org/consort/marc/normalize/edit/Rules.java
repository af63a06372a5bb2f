package org.consort.marc.normalize.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.consort.marc.normalize.pattern.Overgrown;
import org.consort.marc.record.Record;

/// The rules of one file, in the order they run: the higher priority first, then the order of the
/// file. Safe to use from several threads.
public final class Rules {
  private final String name;
  private final List<Rule> rules;

  private Rules(String name, List<Rule> rules) {
    this.name = name;
    this.rules = rules;
  }

  public static Rules inOrder(String name, List<Rule> asWritten) {
    return new Rules(
        name,
        asWritten.stream().sorted(Comparator.comparingInt(Rule::priority).reversed()).toList());
  }

  /// Runs every rule on the record, each on what the one before left.
  public Normalized apply(Record record) {
    return run(record, new Trail(false));
  }

  /// The same, and tells what changed.
  public Normalized traced(Record record) {
    return run(record, new Trail(true));
  }

  private Normalized run(Record record, Trail trail) {
    WorkingCopy copy = new WorkingCopy(record, trail);
    try {
      for (Rule rule : rules) {
        rule.run(copy);
      }
    } catch (Overgrown e) {
      String finding = name + ": " + e.finding() + trail.place() + "; the record is left as it was";
      return new Normalized(record, List.of(), List.of(finding));
    }
    return new Normalized(copy.record(), trail.changes(), List.of());
  }

  /// What they were read from.
  public String name() {
    return name;
  }

  public int size() {
    return rules.size();
  }

  public List<String> names() {
    return rules.stream().map(Rule::name).toList();
  }

  /// Only the rules of these names, to try them alone.
  public Rules only(String... ruleNames) {
    Set<String> wanted = Set.of(ruleNames);
    return new Rules(name, rules.stream().filter(rule -> wanted.contains(rule.name())).toList());
  }
}
