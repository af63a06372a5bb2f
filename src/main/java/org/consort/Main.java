package org.consort;

import org.consort.app.CommandLineInterface;

/// Starts the program.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(CommandLineInterface.run(arguments));
  }
}
