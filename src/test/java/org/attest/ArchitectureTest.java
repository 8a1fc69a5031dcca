package org.attest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** The order of the packages: imports run one way, and libraries stay where they belong. */
@AnalyzeClasses(packages = "org.attest", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule importsRunOneWay =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("cli")
          .definedBy("org.attest.cli..")
          .layer("front")
          .definedBy("org.attest.server..", "org.attest.export..", "org.attest.query..")
          .layer("pipeline")
          .definedBy("org.attest.pipeline..")
          .layer("graph")
          .definedBy("org.attest.graph..")
          .layer("resolve")
          .definedBy("org.attest.resolve..")
          .layer("extract")
          .definedBy("org.attest.extract..")
          .layer("rules")
          .definedBy("org.attest.rules..")
          .layer("language")
          .definedBy("org.attest.language..")
          .layer("article")
          .definedBy("org.attest.article..")
          .layer("lexicon")
          .definedBy("org.attest.lexicon..")
          .whereLayer("lexicon")
          .mayNotAccessAnyLayer()
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("front")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("pipeline")
          .mayOnlyBeAccessedByLayers("cli", "front")
          .whereLayer("graph")
          .mayOnlyBeAccessedByLayers("cli", "front", "pipeline")
          .whereLayer("resolve")
          .mayOnlyBeAccessedByLayers("cli", "front", "pipeline", "graph")
          .whereLayer("extract")
          .mayOnlyBeAccessedByLayers("cli", "front", "pipeline", "graph", "resolve")
          .whereLayer("rules")
          .mayOnlyBeAccessedByLayers("cli", "front", "pipeline", "graph", "resolve", "extract")
          .whereLayer("language")
          .mayOnlyBeAccessedByLayers(
              "cli", "front", "pipeline", "graph", "resolve", "extract", "rules");

  @ArchTest
  static final ArchRule noPackagesInCircles =
      slices().matching("org.attest.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyLanguageRunsModels =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.attest.language..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("opennlp..", "ai.onnxruntime..");

  @ArchTest
  static final ArchRule onlyTheGraphsStagesKnowJena =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.attest.graph..",
              "org.attest.query..",
              "org.attest.export..",
              "org.attest.server..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.jena..");
}
