package org.consort.app.house;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.consort.database.Database;
import org.consort.institution.Institution;
import org.consort.institution.Institutions;
import picocli.CommandLine.Option;

/// The institution a command line names, in the database it names.
public final class NamedInstitution {
  @Option(
      names = "--institution",
      required = true,
      paramLabel = "CODE",
      description = "The institution's code, for example 01CON_NOR.")
  private String code;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description =
          "Where the database lives, unless CONSORT_DB_URL names one. Default: ./${DEFAULT-VALUE}.")
  private Path data;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls.
  public NamedInstitution() {}

  /// Opens the database for as long as the work takes.
  ///
  /// @throws Failure with the valid codes when there is no such institution
  public <T> T inItsDatabase(BiFunction<Database, Institution, T> work) {
    try (Storage storage = Storage.open(data)) {
      Institutions institutions = new Institutions(storage.database(), InstantSource.system());
      Institution named = institutions.byCode(code).orElseThrow(() -> unknown(institutions));
      return work.apply(storage.database(), named);
    }
  }

  private Failure unknown(Institutions institutions) {
    String codes =
        institutions.all().stream().map(Institution::code).collect(Collectors.joining(", "));
    return new Failure("no institution " + code + "; valid: " + codes);
  }
}
