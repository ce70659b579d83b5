// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.conformance;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tradingdsl.api.Market;
import org.tradingdsl.api.Strategy;
import org.tradingdsl.api.TradingEngine;

import java.nio.file.Path;
import java.util.stream.Stream;

/** Java's typed facade, with the text and the JSON form. */
class FacadeTest {
    @TempDir static Path store;
    private static TradingEngine engine;
    private static Market market;

    @BeforeAll
    static void open() {
        engine = TradingEngine.create();
        market = Market.path(Strategies.DATA).store(store.resolve("store"));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @TestFactory
    Stream<DynamicTest> text() {
        return Strategies.tests(name -> run(name, "td"));
    }

    @TestFactory
    Stream<DynamicTest> json() {
        return Strategies.tests(name -> run(name, "json"));
    }

    private static Strategies.Outcome run(String name, String ending) {
        Strategy strategy = engine.load(Strategies.file(name, ending));
        return new Strategies.Outcome(strategy.hash(), strategy.run(market).digest());
    }
}
