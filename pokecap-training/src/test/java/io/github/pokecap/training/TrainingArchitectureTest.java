package io.github.pokecap.training;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rooms of training stand beside each other, and only the root package puts them together. */
class TrainingArchitectureTest {
    private static final String ROOT = "io.github.pokecap.training";

    private static final JavaClasses TRAINING = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void theRoomsDoNotKnowTheRoot() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".dataset..",
                        ROOT + ".facet..",
                        ROOT + ".learn..",
                        ROOT + ".vocabulary..",
                        ROOT + ".disturb..",
                        ROOT + ".evaluate..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .check(TRAINING);
    }

    @Test
    void noTwoRoomsNeedEachOther() {
        SlicesRuleDefinition.slices()
                .matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(TRAINING);
    }

    @Test
    void learningKnowsNoDataset() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".learn..", ROOT + ".vocabulary..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".dataset..", ROOT + ".facet..", ROOT + ".evaluate..")
                .check(TRAINING);
    }

    @Test
    void onlyPagesAndDisturbancesDrawPictures() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..report..", "..html..", "..disturb..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.imageio..", "java.awt..", "javax.swing..")
                .check(TRAINING);
    }

    @Test
    void onlyLearningKnowsXgboostAndSmile() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".learn..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ml.dmlc..", "smile..")
                .check(TRAINING);
    }

    @Test
    void trainingOpensNoConnection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "javax.net..", "java.net.http..")
                .check(TRAINING);
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
                .check(TRAINING);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(TRAINING.stream()
                        .map(JavaClass::getPackage)
                        .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .distinct())
                .isEmpty();
    }
}
