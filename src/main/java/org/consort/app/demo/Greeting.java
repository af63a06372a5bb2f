package org.consort.app.demo;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

/// What the sandbox prints when it is ready: where everything is, and with which keys.
record Greeting(PrintStream out) {
  void show(ReadyFile ready, Path data, Duration took) {
    SandboxSecrets secrets = ready.secrets();
    out.printf("%nConsort's sandbox is ready after %.1f s.%n%n", took.toMillis() / 1000.0);
    line("Staff pages", ready.baseUrl() + "/staff");
    line("", "user %s, password %s".formatted(ReadyFile.STAFF_USER, secrets.staffPassword()));
    line("Alma API", ready.baseUrl() + "/almaws/v1");
    for (Place place : Place.values()) {
      line("", "%s  %-16s key %s".formatted(place.code(), place.fullName(), secrets.key(place)));
    }
    line("Hub API", ready.baseUrl() + "/hub/v1");
    line("", "token " + secrets.hubToken());
    line("Data", data.toAbsolutePath().normalize().toString());
    out.println();
  }

  private void line(String what, String where) {
    out.printf("  %-12s %s%n", what, where);
  }
}
