package org.denbun.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/**
 * Which part may know which.
 *
 * @param root the package that holds all parts
 */
record Directions(String root) {

  /** What reads articles serves the command and never knows of it. */
  ArchRule nothingKnowsTheCommand() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root + ".cli..");
  }

  /** An article goes straight through the stages: no two packages need each other. */
  ArchRule noStageReachesBack() {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
  }

  /** A library neither prints nor ends the program that uses it. */
  ArchRule onlyDoorsSpeak() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root + ".cli..", root + ".bench..")
        .should(ACCESS_STANDARD_STREAMS)
        .orShould()
        .callMethod(System.class, "exit", int.class);
  }
}
