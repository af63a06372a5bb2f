package org.consort.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.architecture.Departments.CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import io.soabase.recordbuilder.core.RecordBuilderGenerated;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
  private static final Pattern EMPTY_NAME =
      Pattern.compile(
          ".*(Helper|Utils?|Manager|Service|Processor|Impl|DTO|Dto|Data|Info)|Abstract.*");

  private static final DescribedPredicate<JavaClass> GENERATED =
      JavaClass.Predicates.resideInAPackage("org.consort.staff.templates..")
          .or(CanBeAnnotated.Predicates.annotatedWith(RecordBuilderGenerated.class));

  @Test
  void onlyStoresAndTheDatabasePackageTouchSql() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.consort.database..")
        .and()
        .haveNameNotMatching(".*Store(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.jdbi..", "org.postgresql..")
        .check(CLASSES);
  }

  @Test
  void storesStayInTheBackRoom() {
    classes().that().haveSimpleNameEndingWith("Store").should().bePackagePrivate().check(CLASSES);
  }

  @Test
  void onlyBaseAndAppAskForTimeOrChance() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.consort.base..", "org.consort.app..")
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.util.UUID.class, "randomUUID")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
  }

  @Test
  void nobodyJugglesFuturesOrSleeps() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.consort.jobs..", "org.consort.web..", "org.consort.app..")
        .and()
        .doNotHaveFullyQualifiedName("org.consort.database.ServerProcesses")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(CompletableFuture.class)
        .orShould()
        .callMethod(Thread.class, "sleep", long.class)
        .check(CLASSES);
  }

  @Test
  void namesSaySomething() {
    List<String> empty =
        CLASSES.stream()
            .filter(type -> !type.getPackageName().startsWith("org.consort.alma"))
            .map(JavaClass::getSimpleName)
            .filter(name -> EMPTY_NAME.matcher(name).matches())
            .toList();
    assertThat(empty).isEmpty();
  }

  @Test
  void endpointsAreInTheApiAndPagesWithTheStaff() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Endpoint")
        .should()
        .resideInAPackage("org.consort.api..")
        .check(CLASSES);
    classes()
        .that()
        .haveSimpleNameEndingWith("Page")
        .and()
        .areNotAssignableTo(org.consort.base.Page.class)
        .and()
        .areNotAssignableTo(org.consort.web.ErrorPage.class)
        .and()
        .doNotHaveFullyQualifiedName("org.consort.web.ErrorPage")
        .should()
        .resideInAPackage("org.consort.staff..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void fieldsAreFinalUnlessAClassIsKnownToChange() {
    List<String> changing =
        CLASSES.stream()
            .filter(type -> !GENERATED.test(type))
            .flatMap(type -> type.getFields().stream())
            .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
            .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
            .map(JavaField::getOwner)
            .map(owner -> owner.getName().substring(Departments.ROOT.length() + 1))
            .distinct()
            .filter(name -> !KnownToChange.CLASSES.contains(name))
            .sorted()
            .toList();
    assertThat(changing).isEmpty();
  }

  @Test
  void nothingDeclaresThrowsException() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackages(
            "org.consort.web..", "org.consort.jobs..", "org.consort.staff.templates..")
        .and()
        .doNotHaveModifier(JavaModifier.BRIDGE)
        .should()
        .notDeclareThrowableOfType(Exception.class)
        .check(CLASSES);
  }
}
