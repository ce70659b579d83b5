// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tradingdsl.language.interop.Tables.hash;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyDate;
import org.graalvm.polyglot.proxy.ProxyTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Options of a run as a Java program may give them: dates of all kinds, and what is refused. */
class OptionValuesTest {
    private static final long NANOS = 1_000_000_000L;
    private static Context context;
    private static Value market;

    /** One bar every six hours, from 2024-01-01 to 2024-01-10 18:00. */
    @BeforeAll
    static void open() {
        context = Context.create("trading");
        Object[] times = new Object[40];
        Object[] values = new Object[40];
        long start = LocalDate.of(2024, 1, 1).toEpochDay() * 86_400 * NANOS;
        for (int i = 0; i < times.length; i++) {
            times[i] = start + i * 21_600 * NANOS;
            values[i] = (double) i;
        }
        Map<String, Object> table =
                Map.of("ts", ProxyArray.fromArray(times), "close", ProxyArray.fromArray(values));
        market = context.getBindings("trading").invokeMember("market", Tables.ofX(table));
    }

    @AfterAll
    static void close() {
        context.close();
    }

    private static Value run(Map<String, Object> given) {
        Map<String, Object> options = new HashMap<>(given);
        options.put("data", market);
        return context.eval("trading", "close").invokeMember("run", hash(options));
    }

    private static long bars(String option, Object value) {
        return run(Map.of(option, value))
                .getMember("series")
                .getMember("X")
                .getMember("value")
                .getArraySize();
    }

    private static String refused(String option, Object value) {
        PolyglotException e =
                catchThrowableOfType(PolyglotException.class, () -> run(Map.of(option, value)));
        assertThat(e.getGuestObject().getMember("kind").asString()).isEqualTo("usage");
        return e.getMessage();
    }

    @Test
    void everyKindOfDateBeginsARun() {
        Instant noon = Instant.parse("2024-01-02T12:00:00Z");
        assertThat(bars("from", "2024-01-02")).isEqualTo(36);
        assertThat(bars("from", LocalDate.of(2024, 1, 2))).isEqualTo(36);
        assertThat(bars("from", ProxyDate.from(LocalDate.of(2024, 1, 2)))).isEqualTo(36);
        assertThat(bars("from", LocalDateTime.of(2024, 1, 2, 12, 0))).isEqualTo(34);
        assertThat(bars("from", noon)).isEqualTo(34);
        assertThat(bars("from", java.util.Date.from(noon))).isEqualTo(34);
        ZonedDateTime inTokyo = noon.atZone(ZoneId.of("Asia/Tokyo"));
        assertThat(bars("from", inTokyo)).isEqualTo(34);
        assertThat(bars("from", inTokyo.plusNanos(1))).isEqualTo(33);
    }

    @Test
    void aBareDateEndsARunWithThatDayAsItsTextDoes() {
        assertThat(bars("to", "2024-01-02")).isEqualTo(8);
        assertThat(bars("to", LocalDate.of(2024, 1, 2))).isEqualTo(8);
        assertThat(bars("to", Instant.parse("2024-01-02T00:00:00Z"))).isEqualTo(5);
        assertThat(bars("to", LocalDateTime.of(2024, 1, 2, 0, 0))).isEqualTo(5);
    }

    @Test
    void whatIsNoDateIsNamed() {
        String accepted =
                "'from' must be a date, a date-time, or a text such as 2015-01-31, found ";
        assertThat(refused("from", 3)).isEqualTo(accepted + "3");
        assertThat(refused("from", true)).isEqualTo(accepted + "true");
        assertThat(refused("from", hash(Map.of())))
                .isEqualTo(accepted + "an object without members");
        assertThat(refused("from", hash(Map.of("day", 3))))
                .isEqualTo(accepted + "an object with [day]");
        assertThat(refused("to", ProxyTime.from(LocalTime.NOON))).startsWith("'to' cannot be ");
        assertThat(refused("to", Instant.parse("9999-12-31T00:00:00Z")))
                .contains("between the years 1678 and 2262");
        assertThat(refused("from", ProxyArray.fromArray(1, 2))).endsWith("found a list of 2");
    }

    @Test
    void dateElsewhereIsRefused() {
        assertThat(refused("threads", LocalDate.of(2024, 1, 2)))
                .isEqualTo(
                        "'threads' must be a whole number between 1 and 4096, found the date"
                                + " 2024-01-02");
        assertThat(refused("params", hash(Map.of("n", Instant.EPOCH))))
                .isEqualTo("'params.n' must be a number, found the date 1970-01-01T00:00:00Z");
    }

    @Test
    void numbersAsTextsAreToldFromNumbers() {
        assertThat(refused("threads", "2"))
                .isEqualTo(
                        "'threads' must be a whole number between 1 and 4096, found the text"
                                + " \"2\"");
        assertThat(refused("pin", "yes")).endsWith("must be true or false, found the text \"yes\"");
    }

    @Test
    void noTickersAreNotAllTickers() {
        assertThat(refused("tickers", ProxyArray.fromList(List.of())))
                .isEqualTo(
                        "'tickers' is an empty list, which names no ticker to run; leave it out to"
                                + " run all");
        assertThat(
                        run(Map.of("tickers", ProxyArray.fromArray("X")))
                                .getMember("tickers")
                                .as(List.class))
                .containsExactly("X");
    }
}
