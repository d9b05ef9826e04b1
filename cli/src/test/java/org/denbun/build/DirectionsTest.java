package org.denbun.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.denbun.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds what ships to each direction, and shows on planted classes that each can fail. */
class DirectionsTest {

  private static final String PLANTED = "org.denbun.build.planted";

  private final JavaClasses shipped =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.denbun");

  @Test
  void theShippedClassesAreLookedAt() {
    assertTrue(shipped.contain(Article.class));
    assertEquals(
        List.of(),
        shipped.stream().filter(type -> type.getPackageName().startsWith(PLANTED)).toList());
  }

  @TestFactory
  Stream<DynamicTest> holds() {
    return rules("org.denbun")
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(shipped)));
  }

  @TestFactory
  Stream<DynamicTest> canFail() {
    JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);
    return rules(PLANTED)
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> fails(rule, planted)));
  }

  private static Stream<ArchRule> rules(String root) {
    Directions directions = new Directions(root);
    return Stream.of(
        directions.nothingKnowsTheCommand(),
        directions.noStageReachesBack(),
        directions.onlyDoorsSpeak());
  }

  private static void fails(ArchRule rule, JavaClasses classes) {
    assertThrows(AssertionError.class, () -> rule.check(classes));
  }
}
