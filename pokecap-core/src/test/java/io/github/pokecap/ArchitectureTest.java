package io.github.pokecap;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.net.URL;
import java.net.URLConnection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the packages to the order of docs: a stage knows the stages before it, and nobody knows the network. */
class ArchitectureTest {
    private static final String ROOT = "io.github.pokecap";

    /** In the order in which the data flows. */
    private static final List<String> STAGES =
            List.of("image", "feature", "vocabulary", "classify", "caption", "explain", "model");

    /** What is built upon the captioner: a stage knows nothing of it, nor does the captioner. */
    private static final List<String> AROUND = List.of("reload", "remote");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ArchitectureTest::isCore)
            .importPackages(ROOT);

    private static boolean isCore(Location location) {
        return !location.contains("/creatures/");
    }

    static IntStream stages() {
        return IntStream.range(0, STAGES.size());
    }

    @ParameterizedTest
    @MethodSource("stages")
    void aStageImportsOnlyStagesBeforeItAndTheWordTag(int stage) {
        String[] later = STAGES.stream()
                .skip(stage + 1L)
                .map(name -> ROOT + "." + name + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + STAGES.get(stage) + "..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(later).or(resideInAPackage(ROOT).and(not(equivalentTo(Tag.class)))))
                .check(CORE);
    }

    @Test
    void whatIsAroundTheCaptionerIsKnownToNobody() {
        for (String around : AROUND) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + "." + around)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(ROOT + "." + around)
                    .check(CORE);
        }
    }

    @Test
    void everyPackageIsTheRootOrAStageOrAround() {
        Set<String> packages = new TreeSet<>();
        CORE.forEach(type -> packages.add(type.getPackageName()));

        assertThat(packages)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of(ROOT),
                                Stream.concat(STAGES.stream(), AROUND.stream()).map(name -> ROOT + "." + name))
                        .toList());
    }

    @Test
    void coreKnowsNoJsonLibraryNoTrainerAndNoNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml..",
                        "smile..",
                        "ml.dmlc..",
                        "io.github.pokecap.training..",
                        "javax.net..",
                        "java.net.http..",
                        "java.rmi..",
                        "java.sql..")
                .check(CORE);
    }

    /** A resource of the class path has a URL; unpacking OpenCV from one is all that java.net may be used for. */
    @Test
    void javaNetIsForResourcesOfTheClassPathAlone() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.image\\.(NativeCache|OpenCvLibrary)")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net..")
                .check(CORE);
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.net..")
                        .and(not(equivalentTo(URL.class).or(equivalentTo(URLConnection.class)))))
                .check(CORE);
    }

    @Test
    void noClassIsSerializedOrReadByJavaSerialization() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.Object(In|Out)putStream")
                .check(CORE);
    }

    @Test
    void noNameSaysNothing() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(CORE);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CORE.stream()
                        .map(JavaClass::getPackage)
                        .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .distinct())
                .isEmpty();
    }
}
