// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

import org.junit.jupiter.api.Test;

/** Arrows between rooms go one way, and only one room knows Parquet's library. */
class ArchitectureTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.tradingdsl.storage");

    @Test
    void roomsPointOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("words")
                .definedBy("org.tradingdsl.storage")
                .layer("parquet")
                .definedBy("..storage.parquet..")
                .layer("segment")
                .definedBy("..storage.segment..")
                .layer("store")
                .definedBy("..storage.store..")
                .layer("market")
                .definedBy("..storage.market..")
                .layer("synthetic")
                .definedBy("..storage.synthetic..")
                .whereLayer("market")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("synthetic")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("market")
                .whereLayer("segment")
                .mayOnlyBeAccessedByLayers("store", "market")
                .whereLayer("parquet")
                .mayOnlyBeAccessedByLayers("market", "synthetic")
                .check(CLASSES);
    }

    @Test
    void oneRoomKnowsParquet() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("..storage.parquet..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache..", "org.xerial..", "com.github..")
                .check(CLASSES);
    }
}
