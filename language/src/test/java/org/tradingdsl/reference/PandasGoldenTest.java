// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tradingdsl.language.plan.Term;
import org.tradingdsl.nodes.kernel.Primitive;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The slow references against what pandas printed (src/test/python/pandas_golden.py): who checks
 * the checkers.
 */
class PandasGoldenTest {
    private static final String RESOURCE = "/reference/pandas.csv";

    @TestFactory
    Stream<DynamicTest> pandas() throws IOException {
        Map<String, double[]> golden = Csv.read(RESOURCE);
        return golden.keySet().stream()
                .filter(name -> name.length() > 1)
                .map(name -> DynamicTest.dynamicTest(name, () -> check(golden, name)));
    }

    private static void check(Map<String, double[]> golden, String name) {
        String[] words = name.split(":");
        Primitive operator = Primitive.valueOf(words[0].toUpperCase(Locale.ROOT));
        double[] constants =
                Arrays.stream(words).skip(1).mapToDouble(Double::parseDouble).toArray();
        Term.Pool pool = new Term.Pool();
        Term x = pool.column(operator == Primitive.CUMPROD ? "y" : "x");
        List<Term> inputs = operator.arity() == 2 ? List.of(x, pool.column("y")) : List.of(x);
        double[] actual =
                new SlowTerms(golden, golden.get("x").length)
                        .numbers(pool.of(operator, inputs, constants));
        // pandas adds and subtracts along the window: it gives 1e-6 where the deviation is exactly
        // 0.
        Csv.assertClose(name, actual, golden.get(name), name.contains("_std") ? 2e-6 : 1e-11);
    }

    @Test
    void theFileHasWhatItPromises() throws IOException {
        Map<String, double[]> golden = Csv.read(RESOURCE);
        assertThat(golden).hasSizeGreaterThan(120);
        assertThat(golden.get("x")).hasSize(90).contains(Double.NaN, 101.25);
    }
}
