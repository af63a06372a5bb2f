package org.consort.app.marc;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consort.marc.format.Outcome;
import org.consort.marc.format.Position;
import org.consort.marc.format.damage.Loss;
import org.consort.marc.format.damage.Repair;

/// What is told on standard error about records that were repaired or skipped.
final class Remarks {
  private Remarks() {}

  /// The same for programs; empty when there is nothing to tell.
  static Map<String, Object> tree(String name, Outcome outcome, List<Loss> losses) {
    Map<String, Object> tree = new LinkedHashMap<>();
    switch (outcome) {
      case Outcome.Read(_, _, var repairs) -> {
        put(tree, "repairs", repairs.stream().map(Repair::detail).toList());
        put(tree, "losses", losses.stream().map(Loss::detail).toList());
      }
      case Outcome.Skipped(_, String why) -> tree.put("skipped", why);
    }
    return tree.isEmpty() ? tree : placed(name, outcome.at(), tree);
  }

  private static void put(Map<String, Object> tree, String key, List<String> details) {
    if (!details.isEmpty()) {
      tree.put(key, details);
    }
  }

  private static Map<String, Object> placed(String name, Position at, Map<String, Object> remark) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", name);
    tree.put("record", at.number());
    tree.put("at", at.sentence());
    tree.putAll(remark);
    return tree;
  }

  static void print(String name, Outcome outcome, PrintWriter err) {
    String place = "%s, %s: ".formatted(name, outcome.at().sentence());
    switch (outcome) {
      case Outcome.Read(_, _, var repairs) -> {
        for (Repair repair : repairs) {
          err.println(place + "repaired: " + repair.detail());
        }
      }
      case Outcome.Skipped(_, String why) -> err.println(place + "skipped: " + why);
    }
  }
}
