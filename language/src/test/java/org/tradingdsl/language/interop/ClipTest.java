// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tradingdsl.language.interop.Tables.hash;

import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

/** Bounds the wrong way round: what pandas 3 gives for the same five values. */
class ClipTest extends MemoryMarketFixture {
    private static Value market() {
        return one(
                Map.of(
                        "ts", ProxyArray.fromArray(0L, 1L, 2L, 3L, 4L),
                        "x", ProxyArray.fromArray(10.0, 40.0, 50.0, 80.0, Double.NaN),
                        "low", ProxyArray.fromArray(60.0, 60.0, 60.0, 60.0, 60.0),
                        "high", ProxyArray.fromArray(30.0, 30.0, 30.0, 30.0, 30.0)));
    }

    private static double[] values(Value result) {
        return result.getMember("series").getMember("X").getMember("value").as(double[].class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clip(x, 30, 60)                            | 30 40 50 60",
                "clip(x, 60, 30)                            | 30 40 50 60",
                "x.clip(upper=30, lower=60)                 | 30 40 50 60",
                "clip(x, 2 * 30, param(\"top\", 15) + 15)    | 30 40 50 60",
                "clip(x, 60)                                | 60 60 60 80",
                "clip(x, None, 30)                          | 10 30 30 30",
                "clip(x, low, high)                         | 60 30 30 30",
                "clip(x, 60, high)                          | 60 30 30 30",
                "clip(x, high, low)                         | 30 40 50 60",
            })
    void constantsChangePlacesAndSeriesDoNot(String program, String expected) {
        double[] values = values(run(program, market()));
        assertThat(values).hasSize(5);
        String[] numbers = expected.split(" ");
        for (int i = 0; i < 4; i++) {
            assertThat(values[i]).isEqualTo(Double.parseDouble(numbers[i]));
        }
        assertThat(values[4]).isNaN();
    }

    @Test
    void aRunsOwnParameterCountsToo() {
        String text = "clip(x, param(\"bottom\", 0), 30)";
        Value program = context.eval("trading", text);
        Value market = market();
        Value preset = program.invokeMember("run", hash(Map.of("data", market)));
        assertThat(values(preset)).startsWith(10, 30, 30, 30);
        Map<String, Object> params = Map.of("data", market, "params", hash(Map.of("bottom", 60)));
        assertThat(values(program.invokeMember("run", hash(params)))).startsWith(30, 40, 50, 60);
    }

    @Test
    void theProgramStaysAsItIsWritten() {
        Value one = context.eval("trading", "clip(x, 60, 30)");
        Value other = context.eval("trading", "clip(x, 30, 60)");
        assertThat(one.getMember("hash").asString())
                .isNotEqualTo(other.getMember("hash").asString());
    }
}
