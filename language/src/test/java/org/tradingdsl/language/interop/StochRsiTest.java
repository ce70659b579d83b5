// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Map;

/** Where prices stand still, their RSI does too, but for its rounding. */
class StochRsiTest extends MemoryMarketFixture {
    private static final int FLAT_FROM = 60;
    private static final int BARS = 120;
    private static final int RANGE = 10;

    private static double[] values(Value result, String name) {
        return result.getMember("series").getMember("X").getMember(name).as(double[].class);
    }

    @Test
    void aFlatStretchHasNoPlaceInARange() {
        Object[] times = new Object[BARS];
        Object[] prices = new Object[BARS];
        for (int i = 0; i < BARS; i++) {
            int moving = Math.min(i, FLAT_FROM);
            times[i] = (long) i;
            prices[i] = 100 + 3 * Math.sin(moving * 0.7) + Math.cos(moving * 2.9);
        }
        Value market =
                one(
                        Map.of(
                                "ts",
                                ProxyArray.fromArray(times),
                                "close",
                                ProxyArray.fromArray(prices)));
        String program =
                """
                r = close.rsi(14)
                select(r=r, k=stochrsi(close, 14, %d, 1, 1).k, plain=stoch(%d, 1, 1, r, r, r).k)
                """
                        .formatted(RANGE, RANGE);
        Value result = run(program, market);
        double[] rsi = values(result, "r");
        double[] k = values(result, "k");
        double[] plain = values(result, "plain");
        int still = FLAT_FROM + RANGE - 1;
        assertThat(Arrays.copyOf(k, still)).containsExactly(Arrays.copyOf(plain, still));
        assertThat(k[still - 1]).isNotNaN();
        assertThat(Arrays.stream(k, still, BARS)).allMatch(value -> Double.isNaN(value));
        // Else this test would show nothing.
        assertThat(Arrays.stream(rsi, still, BARS).distinct().count()).isGreaterThan(1);
        assertThat(Arrays.stream(plain, still, BARS)).anyMatch(value -> !Double.isNaN(value));
    }
}
