package org.consort.app.marc;

import java.io.PrintWriter;
import org.consort.marc.format.Outcome;
import org.consort.marc.format.damage.Repair;

/// What is told on standard error about records that were repaired or skipped.
final class Remarks {
  private Remarks() {}

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
