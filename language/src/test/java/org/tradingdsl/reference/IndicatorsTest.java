// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tradingdsl.language.analysis.Lowered;
import org.tradingdsl.language.analysis.Program;
import org.tradingdsl.language.plan.Term;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * The indicators of the prelude, as a user writes them, against their formulas: on random prices
 * and on real ones.
 */
class IndicatorsTest {
    private static final double TOLERANCE = 1e-11;

    @TempDir static Path folder;

    @TestFactory
    Stream<DynamicTest> onRandomPrices() {
        List<TestTicker> market =
                TestTicker.market(
                        new SplittableRandom(5), 0, 1, 2, 13, 14, 15, 49, 50, 51, 400, 700, 1300);
        return check(market);
    }

    @TestFactory
    Stream<DynamicTest> onRealPrices() {
        return check(RealPrices.read(RealPrices.folder(), folder));
    }

    private static Stream<DynamicTest> check(List<TestTicker> market) {
        return IndicatorTable.PROGRAMS.keySet().stream()
                .map(text -> DynamicTest.dynamicTest(text, () -> check(text, market)));
    }

    private static void check(String text, List<TestTicker> market) {
        Lowered.Series series = (Lowered.Series) Program.parse(text, "test").lower(Map.of());
        List<Term> outputs = List.copyOf(series.outputs().values());
        PlanHarness.Knobs knobs = new PlanHarness.Knobs(8, 512, 18, false, false, 8, 0);
        double[][][] values = PlanHarness.run(outputs, market, knobs);
        for (int k = 0; k < market.size(); k++) {
            Csv.assertClose(
                    text + " of " + market.get(k).name(),
                    values[k][0],
                    IndicatorTable.PROGRAMS.get(text).apply(market.get(k)),
                    TOLERANCE);
        }
    }
}
