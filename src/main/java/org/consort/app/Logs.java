package org.consort.app;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Where log lines go and which are kept: warnings and worse, one line each, to standard error.
final class Logs {
  private static final String ONE_LINE = "%1$tFT%1$tT.%1$tL %4$s %3$s: %5$s%6$s%n";

  private Logs() {}

  static void quiet() {
    System.setProperty("java.util.logging.SimpleFormatter.format", ONE_LINE);
    Logger root = Logger.getLogger("");
    root.setLevel(Level.WARNING);
    for (Handler handler : root.getHandlers()) {
      handler.setLevel(Level.WARNING);
    }
  }
}
