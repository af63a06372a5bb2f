package org.consort.app;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// What `consort --version` answers.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("(not packaged)");
    return new String[] {
      "Consort " + version, "Java " + Runtime.version(), System.getProperty("os.name")
    };
  }
}
