package org.consort.architecture;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;

/// Each top-level package and what it may import, from the ground up. A change here needs a
/// decision record.
final class Departments {
  static final String ROOT = "org.consort";

  static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          entry("base", Set.of()),
          entry("database", Set.of("base")),
          entry("web", Set.of("base")),
          entry("marc", Set.of("base")),
          entry("alma", Set.of("base", "marc")),
          entry("jobs", Set.of("base", "database")),
          entry("institution", Set.of("base", "database")),
          entry("access", Set.of("base", "database", "institution")),
          entry("patrons", Set.of("base", "database", "institution")),
          entry("catalogue", Set.of("base", "database", "institution", "marc")),
          entry(
              "circulation",
              Set.of("base", "database", "jobs", "institution", "patrons", "catalogue")),
          entry("acquisitions", Set.of("base", "database", "jobs", "institution", "catalogue")),
          entry(
              "ordering",
              Set.of(
                  "base", "database", "jobs", "institution", "marc", "catalogue", "acquisitions")),
          entry(
              "sets",
              Set.of(
                  "base",
                  "database",
                  "jobs",
                  "institution",
                  "marc",
                  "patrons",
                  "catalogue",
                  "circulation",
                  "acquisitions")),
          entry(
              "publishing", Set.of("base", "database", "jobs", "institution", "marc", "catalogue")),
          entry("remote", Set.of("base", "marc", "alma")),
          entry("union", Set.of("base", "database", "jobs", "marc", "remote")),
          entry("borrowing", Set.of("base", "database", "jobs", "marc", "remote", "union")),
          entry(
              "api",
              Set.of(
                  "base",
                  "web",
                  "alma",
                  "marc",
                  "jobs",
                  "access",
                  "institution",
                  "patrons",
                  "catalogue",
                  "circulation",
                  "acquisitions",
                  "ordering",
                  "sets",
                  "publishing",
                  "union",
                  "borrowing")),
          entry(
              "staff",
              Set.of(
                  "base",
                  "web",
                  "jobs",
                  "access",
                  "institution",
                  "patrons",
                  "catalogue",
                  "circulation",
                  "acquisitions",
                  "ordering",
                  "sets",
                  "publishing",
                  "union",
                  "borrowing")));

  /// The only place that knows everybody.
  static final Set<String> KNOWS_EVERYBODY = Set.of("app", "");

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  private Departments() {}

  /// The top-level package of a class: `alma` for `org.consort.alma.wire.Codec`, empty for Main.
  static String departmentOf(JavaClass type) {
    String below = type.getPackageName().substring(ROOT.length());
    return below.isEmpty() ? "" : below.substring(1).split("\\.")[0];
  }

  static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }
}
