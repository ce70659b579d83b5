// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

/** What is no price is refused where the simulation reads it, and nowhere else. */
class PriceCheckTest {
    private static final String NEXT_OPEN = "backtest(entries=close > 0, exits=close > 13)";
    private static final String SAME_CLOSE =
            "backtest(entries=close > open, exits=close > 13, fill=\"close\")";

    private static Context context;

    @BeforeAll
    static void open() {
        context = Context.newBuilder("trading").build();
    }

    @AfterAll
    static void close() {
        context.close();
    }

    /** Six days from 1970-01-01 on, with an open of the second and a close of the last. */
    private static Object market(double open, double close) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ts", ProxyArray.fromArray(0, 86400, 172800, 259200, 345600, 432000));
        columns.put("open", ProxyArray.fromArray(11.0, open, 11.5, 12.0, 12.5, 13.0));
        columns.put("close", ProxyArray.fromArray(11.2, 11.4, 11.9, 12.3, 13.1, close));
        Map<Object, Object> options = new HashMap<>(Map.of("time_unit", "s"));
        return context.getBindings("trading")
                .getMember("market")
                .execute(
                        ProxyHashMap.from(
                                new HashMap<>(
                                        Map.of("X", ProxyHashMap.from(new HashMap<>(columns))))),
                        ProxyHashMap.from(options));
    }

    private static Value run(String program, Object market, String from, String to) {
        Map<Object, Object> options = new HashMap<>();
        options.put("data", market);
        options.put("from", from);
        options.put("to", to);
        return context.eval("trading", program).invokeMember("run", ProxyHashMap.from(options));
    }

    @Test
    void aMessageNamesRowAndTime() {
        Object market = market(-1, Double.POSITIVE_INFINITY);
        assertThatThrownBy(() -> run(NEXT_OPEN, market, "1970-01-01", "1970-01-06"))
                .hasMessage(
                        "table in memory: ticker X, row 1 (the first is 0), 1970-01-02T00:00:00Z:"
                                + " 'open' is -1, expected a finite price above zero; correct"
                                + " it, or make the value null where there is no price");
        assertThatThrownBy(() -> run(NEXT_OPEN, market, "1970-01-03", "1970-01-06"))
                .hasMessageContaining(
                        "row 5 (the first is 0), 1970-01-06T00:00:00Z: 'close' is Infinity");
    }

    @Test
    void pricesOutsideTheWindowAreNotRead() {
        for (String program : new String[] {NEXT_OPEN, SAME_CLOSE}) {
            Value sound = run(program, market(11.3, 13.2), "1970-01-03", "1970-01-05");
            Value other = run(program, market(-1, 0), "1970-01-03", "1970-01-05");
            assertThat(other.getMember("digest").asString())
                    .isEqualTo(sound.getMember("digest").asString());
            assertThat(sound.getMember("aggregate").getMember("trades").asLong()).isPositive();
        }
    }

    @Test
    void opensAreNotReadWhereOrdersFillAtTheClose() {
        assertThat(
                        run(SAME_CLOSE, market(-1, 13.2), "1970-01-01", "1970-01-06")
                                .getMember("tickers")
                                .getArraySize())
                .isEqualTo(1);
        assertThatThrownBy(() -> run(SAME_CLOSE, market(-1, 0), "1970-01-01", "1970-01-06"))
                .hasMessageContaining("'close' is 0,");
    }
}
