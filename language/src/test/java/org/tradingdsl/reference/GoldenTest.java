// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tradingdsl.builtins.catalogue.Catalogue;
import org.tradingdsl.builtins.catalogue.Entry;
import org.tradingdsl.language.analysis.Lowered;
import org.tradingdsl.language.analysis.Program;
import org.tradingdsl.nodes.kernel.Primitive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every indicator against its golden file, which {@code src/test/python/golden.py} computed by
 * other means. An indicator without one fails.
 */
class GoldenTest {
    private static final double TOLERANCE = 1e-10;
    private static final Map<String, TestTicker> PRICES = new HashMap<>();

    /** A file of comment lines, a line of names, and rows. */
    private record Golden(List<String> comments, String[] names, List<String[]> rows) {
        static Golden read(String name) {
            try (InputStream in =
                    GoldenTest.class.getResourceAsStream("/golden/" + name + ".csv")) {
                if (in == null) {
                    return null;
                }
                List<String> comments = new ArrayList<>();
                List<String[]> rows = new ArrayList<>();
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                text.lines()
                        .forEach(
                                line -> {
                                    if (line.startsWith("# ")) {
                                        comments.add(line.substring(2));
                                    } else {
                                        rows.add(line.split(",", -1));
                                    }
                                });
                return new Golden(comments, rows.removeFirst(), rows);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        double[] column(int k) {
            return rows.stream()
                    .mapToDouble(r -> r[k].isEmpty() ? Double.NaN : Double.parseDouble(r[k]))
                    .toArray();
        }
    }

    private static TestTicker prices(String which) {
        return PRICES.computeIfAbsent(
                which,
                name -> {
                    Golden file = Golden.read("prices_" + name);
                    long[] ts =
                            file.rows().stream()
                                    .mapToLong(
                                            r ->
                                                    Instant.parse(r[0]).getEpochSecond()
                                                            * 1_000_000_000L)
                                    .toArray();
                    Map<String, double[]> columns = new LinkedHashMap<>();
                    for (int k = 1; k < file.names().length; k++) {
                        columns.put(file.names()[k], file.column(k));
                    }
                    columns.put("$day", TestTicker.days(ts));
                    return new TestTicker("AAPL", ts, columns);
                });
    }

    @Test
    void everyIndicatorHasAGoldenFile() {
        List<String> missing = new ArrayList<>();
        for (Entry entry : Catalogue.standard().entries()) {
            boolean overTime =
                    entry.primitive()
                            .map(
                                    p ->
                                            p.kind() == Primitive.Kind.WINDOW
                                                    || p.kind() == Primitive.Kind.RECURRENCE)
                            .orElse(entry.kind() == Entry.Kind.DEFINITION);
            // sum_since has no counterpart elsewhere: vwap's file covers it.
            if (overTime
                    && !entry.name().equals("sum_since")
                    && Golden.read(entry.name()) == null) {
                missing.add(entry.name());
            }
        }
        assertThat(missing).as("indicators without a file in src/test/resources/golden").isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyGoldenFile() {
        List<String> names =
                new ArrayList<>(Catalogue.standard().entries().stream().map(Entry::name).toList());
        names.addAll(List.of("macd_talib", "dmi_talib"));
        return names.stream()
                .filter(name -> Golden.read(name) != null)
                .map(name -> DynamicTest.dynamicTest(name, () -> check(Golden.read(name))));
    }

    private static void check(Golden golden) {
        String which = golden.comments().getFirst().substring("prices: ".length());
        String text = String.join("\n", golden.comments().subList(1, golden.comments().size()));
        Lowered.Series program = (Lowered.Series) Program.parse(text, "golden.td").lower(Map.of());
        assertThat(program.outputs().keySet()).containsExactly(golden.names());
        PlanHarness.Knobs knobs = new PlanHarness.Knobs(8, 128, 18, false, true, 1, 0);
        double[][][] values =
                PlanHarness.run(
                        List.copyOf(program.outputs().values()), List.of(prices(which)), knobs);
        long warmup = 0;
        for (int k = 0; k < golden.names().length; k++) {
            double[] expected = golden.column(k);
            Csv.assertClose(text + " ." + golden.names()[k], values[0][k], expected, TOLERANCE);
            warmup = Math.max(warmup, firstValid(expected));
        }
        if (!program.columns().contains("holes")) {
            boolean number =
                    program.outputs().values().stream().noneMatch(term -> term.isBoolean());
            assertThat(number ? program.warmupBars() : warmup)
                    .as("warm-up of " + text)
                    .isEqualTo(warmup);
        }
    }

    private static long firstValid(double[] values) {
        int t = 0;
        while (t < values.length && Double.isNaN(values[t])) {
            t++;
        }
        return t;
    }
}
