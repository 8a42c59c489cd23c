package org.personahub;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The rules of the layout: dependencies point one way, and nothing but plain Java enters the engine.
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.personahub");

    @Test
    void theEngineKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAPackage("org.personahub.engine..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "org.personahub.engine..", "java..", "org.jspecify..", "com.dynatrace.hash4j..")
                .check(CLASSES);
    }

    @Test
    void theEngineHasNoClockNoChanceAndNoOutsideWorld() {
        noClasses()
                .that()
                .resideInAPackage("org.personahub.engine..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.Random|java\\.util\\.SplittableRandom|java\\.util\\.UUID"
                        + "|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.util\\.random\\..*|java\\.time\\.Clock"
                        + "|java\\.security\\.SecureRandom|java\\.nio\\.file\\..*|java\\.net\\..*|java\\.sql\\..*")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(Math.class, "random")
                .check(CLASSES);
    }

    @Test
    void theEngineComputesWithStrictMath() {
        noClasses()
                .that()
                .resideInAPackage("org.personahub.engine..")
                .should()
                .callMethod(Math.class, "exp", double.class)
                .orShould()
                .callMethod(Math.class, "log", double.class)
                .orShould()
                .callMethod(Math.class, "pow", double.class, double.class)
                .orShould()
                .callMethod(Math.class, "sin", double.class)
                .orShould()
                .callMethod(Math.class, "cos", double.class)
                .because("only StrictMath gives the same bits on every machine")
                .check(CLASSES);
    }

    @Test
    void theEngineFollowsTheWayOfTheData() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.personahub.engine..")
                .layer("random")
                .definedBy("..engine.random..")
                .layer("atlas")
                .definedBy("..engine.atlas..")
                .layer("architect")
                .definedBy("..engine.architect..")
                .layer("persona")
                .definedBy("..engine.persona..")
                .layer("corpus")
                .definedBy("..engine.corpus..")
                .layer("composer")
                .definedBy("..engine.composer..")
                .layer("design")
                .definedBy("..engine.design..")
                .layer("synthesis")
                .definedBy("..engine.synthesis..")
                .layer("community")
                .definedBy("..engine.community..")
                .layer("quality")
                .definedBy("..engine.quality..")
                .layer("rendering")
                .definedBy("..engine.rendering..")
                .whereLayer("rendering")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("quality")
                .mayOnlyAccessLayers("random", "atlas", "architect", "persona")
                .whereLayer("quality")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("community")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("synthesis")
                .mayOnlyBeAccessedByLayers("community")
                .whereLayer("design")
                .mayOnlyBeAccessedByLayers("synthesis")
                .whereLayer("composer")
                .mayOnlyBeAccessedByLayers("design", "synthesis", "community", "rendering")
                .whereLayer("corpus")
                .mayOnlyBeAccessedByLayers("composer", "design", "synthesis", "community")
                .whereLayer("persona")
                .mayOnlyBeAccessedByLayers(
                        "corpus", "composer", "design", "synthesis", "community", "rendering", "quality")
                .whereLayer("architect")
                .mayOnlyBeAccessedByLayers(
                        "persona", "corpus", "composer", "design", "synthesis", "community", "rendering", "quality")
                .whereLayer("atlas")
                .mayOnlyAccessLayers("random")
                .whereLayer("random")
                .mayNotAccessAnyLayer()
                .check(CLASSES);
    }

    @Test
    void outsideTheEngineDependenciesPointFromTheApiInwards() {
        noClasses()
                .that()
                .resideInAPackage("org.personahub.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.personahub.store..",
                        "org.personahub.orchestration..",
                        "org.personahub.api..",
                        "org.personahub.platform..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("org.personahub.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.personahub.orchestration..", "org.personahub.api..", "org.personahub.platform..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("org.personahub.orchestration..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.personahub.api..", "org.personahub.platform..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("org.personahub.api..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.personahub.platform..")
                .check(CLASSES);
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("org.personahub.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)")
                .check(CLASSES);
    }
}
