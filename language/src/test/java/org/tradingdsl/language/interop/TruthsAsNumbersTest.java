// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

/** A truth value where a function takes numbers counts as 0 or 1, before the first bar too. */
class TruthsAsNumbersTest extends MemoryMarketFixture {
    private static double[] values(Value result, String name) {
        return result.getMember("series").getMember("X").getMember(name).as(double[].class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diff(c, 2)",
                "pct_change(c, 1)",
                "momentum(c, 3)",
                "roc(c, 1)",
                "rsi(c, 2)",
                "rsi(c, 2, \"talib\")",
                "cmo(c, 2)",
                "tsi(c, 1, 2)",
                "fillna(c, 0.5)",
                "clip(c, 0, 0.5)",
                "true_range(\"talib\", x, x, c)",
                "dmi(2, 2, \"tradingview\", c, x, x).plus",
                "obv(c, x)",
            })
    void aFunctionOfTruthValuesIsThatOfTheirNumbers(String function) {
        Value market =
                one(
                        Map.of(
                                "ts", ProxyArray.fromArray(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L),
                                "x", ProxyArray.fromArray(1.0, 3.0, 2.0, 4.0, 1.0, 5.0, 5.0, 6.0)));
        String program = "def f(c): return %s%nselect(a=f(x > 2), b=f(where(x > 2, 1, 0)))";
        Value result = run(program.formatted(function), market);
        assertThat(values(result, "a")).containsExactly(values(result, "b"));
    }
}
