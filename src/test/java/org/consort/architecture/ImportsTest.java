package org.consort.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.architecture.Departments.CLASSES;
import static org.consort.architecture.Departments.KNOWS_EVERYBODY;
import static org.consort.architecture.Departments.MAY_IMPORT;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ImportsTest {
  @Test
  void packagesImportOnlyWhatTheyMay() {
    List<String> offences = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      String from = Departments.departmentOf(type);
      Set<String> allowed = MAY_IMPORT.getOrDefault(from, Set.of());
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!KNOWS_EVERYBODY.contains(from) && Departments.isOurs(target)) {
          String to = Departments.departmentOf(target);
          if (!to.equals(from) && !allowed.contains(to)) {
            offences.add(dependency.getDescription());
          }
        }
      }
    }
    assertThat(offences).isEmpty();
  }

  @Test
  void theMapNamesExactlyThePackagesThatExist() {
    Set<String> existing =
        CLASSES.stream().map(Departments::departmentOf).collect(Collectors.toSet());
    Set<String> ruled = new HashSet<>(MAY_IMPORT.keySet());
    ruled.addAll(KNOWS_EVERYBODY);

    assertThat(new TreeSet<>(existing)).isEqualTo(new TreeSet<>(ruled));
  }

  @Test
  void noCirclesAtAnyDepth() {
    slices().matching(Departments.ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheAlmaAdapterUsesAlmasObjectsAmongTheRemoteDesks() {
    noClasses()
        .that()
        .resideInAPackage("org.consort.remote")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.consort.alma..")
        .check(CLASSES);
  }

  @Test
  void theWorkflowKnowsNothingButItself() {
    classes()
        .that()
        .resideInAPackage("org.consort.borrowing.workflow..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.consort.base..",
            "org.consort.borrowing.workflow..",
            "java.lang..",
            "java.util..",
            "java.time..",
            "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void theChoiceOfALenderIsPure() {
    noClasses()
        .that()
        .resideInAPackage("org.consort.borrowing.supply..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.consort.database..",
            "org.consort.jobs..",
            "org.consort.remote.alma..",
            "java.sql..",
            "java.io..",
            "java.net..",
            "java.util.logging..")
        .check(CLASSES);
  }

  @Test
  void theMarcEngineKnowsNoDatabaseAndNoLog() {
    noClasses()
        .that()
        .resideInAPackage("org.consort.marc..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "java.util.logging..", "java.net.http..", "org.slf4j..")
        .check(CLASSES);
  }

  @Test
  void onlyTheWebPackageKnowsTheServerLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.consort.web..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.helidon..")
        .check(CLASSES);
  }
}
