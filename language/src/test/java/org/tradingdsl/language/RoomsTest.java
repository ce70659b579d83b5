// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

import org.junit.jupiter.api.Test;

/** Arrows between the rooms of the house go one way. */
class RoomsTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(
                            "org.tradingdsl.language",
                            "org.tradingdsl.api",
                            "org.tradingdsl.builtins",
                            "org.tradingdsl.nodes",
                            "org.tradingdsl.storage");

    @Test
    void roomsOfTheLanguage() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("ast")
                .definedBy("org.tradingdsl.language.ast")
                .layer("syntax")
                .definedBy("org.tradingdsl.language.syntax")
                .layer("analysis")
                .definedBy("org.tradingdsl.language.analysis")
                .layer("plan")
                .definedBy("org.tradingdsl.language.plan")
                .layer("run")
                .definedBy("org.tradingdsl.language.run")
                .layer("front")
                .definedBy("org.tradingdsl.language", "org.tradingdsl.language.interop")
                .whereLayer("front")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("run")
                .mayOnlyBeAccessedByLayers("front")
                .whereLayer("analysis")
                .mayOnlyBeAccessedByLayers("plan", "run", "front")
                .whereLayer("syntax")
                .mayOnlyBeAccessedByLayers("analysis", "front")
                .whereLayer("plan")
                .mayOnlyBeAccessedByLayers("analysis", "run", "front")
                .whereLayer("ast")
                .mayOnlyBeAccessedByLayers("syntax", "analysis", "run", "front")
                .check(CLASSES);
    }

    @Test
    void modulesLeanOneWay() {
        none(
                "org.tradingdsl.storage..",
                "org.tradingdsl.nodes..",
                "org.tradingdsl.builtins..",
                "org.tradingdsl.language..");
        none("org.tradingdsl.nodes..", "org.tradingdsl.builtins..", "org.tradingdsl.language..");
        none("org.tradingdsl.builtins..", "org.tradingdsl.language..");
    }

    @Test
    void theTypedApiStandsOnThePolyglotApiAlone() {
        none(
                "org.tradingdsl.api..",
                "org.tradingdsl.language..",
                "org.tradingdsl.builtins..",
                "org.tradingdsl.nodes..",
                "org.tradingdsl.storage..",
                "com.oracle.truffle..");
        none("org.tradingdsl.language..", "org.tradingdsl.api..");
    }

    private static void none(String from, String... to) {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(to)
                .check(CLASSES);
    }

    @Test
    void thePlanDependsOnTermsOnly() {
        // The planner may read lowered programs' terms, but nothing of how they are written.
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("org.tradingdsl.language.plan")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.tradingdsl.language.syntax",
                        "org.tradingdsl.language.ast",
                        "org.tradingdsl.language.interop")
                .check(CLASSES);
    }
}
