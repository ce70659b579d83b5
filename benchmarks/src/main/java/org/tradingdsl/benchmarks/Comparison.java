// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints the table: each job's speed, and its ratios to a pure read, plain Java and C from the same
 * minutes. Repetitions of all contenders are interleaved, so that a noisy neighbour hits them
 * alike, and medians are shown.
 */
public final class Comparison {
    private record Row(Job job, int threads) {}

    private interface Contender {
        /** Runs once; seconds. */
        double seconds();
    }

    /**
     * After so long the engine has compiled the loops that it keeps for long work, and Java has
     * compiled what runs around them.
     */
    private static final long WARM_NANOS = 4_000_000_000L;

    private static final String ENGINE = "engine";
    private static final String PLAIN = "Java";
    private static final String SCALAR = "C";
    private static final String LANES = "AVX-512";
    private static final String READ_JAVA = "read (Java)";
    private static final String READ_C = "read (C)";

    private static final List<Row> ROWS =
            List.of(
                    new Row(Job.A, 1),
                    new Row(Job.A, 2),
                    new Row(Job.B, 1),
                    new Row(Job.BACKTEST, 1),
                    new Row(Job.FORTY, 1));

    private Comparison() {}

    /**
     * Runs the comparison. Options: {@code --tickers}, {@code --bars}, {@code --repetitions},
     * {@code --folder} (data and store), {@code --strategies}, {@code --library} (the C programs),
     * {@code --only JOB}.
     */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> options = options(arguments);
        int tickers = Integer.parseInt(options.getOrDefault("tickers", "200"));
        int bars = Integer.parseInt(options.getOrDefault("bars", "98280"));
        int repetitions = Integer.parseInt(options.getOrDefault("repetitions", "9"));
        Path folder = Path.of(options.getOrDefault("folder", "benchmarks/target/data"));
        Path strategies = Path.of(options.getOrDefault("strategies", "benchmarks/strategies"));
        Path library =
                options.containsKey("library")
                        ? Path.of(options.get("library")).toAbsolutePath()
                        : null;
        Files.createDirectories(folder);
        List<Row> rows =
                ROWS.stream()
                        .filter(
                                row ->
                                        options.getOrDefault("only", row.job().name())
                                                .equalsIgnoreCase(row.job().name()))
                        .toList();
        try (Bench bench = new Bench(tickers, bars, strategies, folder, library)) {
            Map<Row, Map<String, Contender>> contenders = new LinkedHashMap<>();
            for (Row row : rows) {
                contenders.put(row, contenders(bench, row));
            }
            System.out.printf(
                    "%d tickers x %d bars, medians of %d interleaved repetitions, %s%n",
                    tickers,
                    bars,
                    repetitions,
                    library == null ? "no C compiler" : "C compiled for this machine");
            print(bench.bars(), measure(contenders, repetitions));
        }
    }

    private static Map<String, String> options(String[] arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i].replaceFirst("^--", ""), arguments[i + 1]);
        }
        return options;
    }

    /** All that run a job, after each has proved that it gives the same figures. */
    private static Map<String, Contender> contenders(Bench bench, Row row) {
        Job job = row.job();
        int threads = row.threads();
        double[][] expected = bench.plain(job, threads);
        Map<String, Contender> all = new LinkedHashMap<>();
        EngineJob engine = bench.engine(job, threads);
        Agreement.check(job, ENGINE, engine.figures(), expected);
        for (long end = System.nanoTime() + WARM_NANOS; System.nanoTime() < end; ) {
            engine.run();
        }
        // Once more: by now the engine may run other, faster loops than at first.
        Agreement.check(job, ENGINE, engine.figures(), expected);
        all.put(ENGINE, engine::seconds);
        all.put(PLAIN, () -> time(() -> bench.plain(job, threads)));
        all.put(READ_JAVA, () -> time(() -> bench.read(job, threads, false)));
        if (bench.hasNatives()) {
            Agreement.check(job, SCALAR, bench.scalar(job, threads), expected);
            all.put(SCALAR, () -> time(() -> bench.scalar(job, threads)));
            all.put(READ_C, () -> time(() -> bench.read(job, threads, true)));
        }
        if (bench.hasLanes(job)) {
            Agreement.check(job, LANES, bench.lanes(job, threads), expected);
            all.put(LANES, () -> time(() -> bench.lanes(job, threads)));
        }
        all.replaceAll((name, contender) -> afterRead(bench, row, contender));
        return all;
    }

    /**
     * Every contender finds the caches as one pass over the job's columns leaves them; else the
     * first of a row would pay for what the row before it left there.
     */
    private static Contender afterRead(Bench bench, Row row, Contender contender) {
        return () -> {
            bench.read(row.job(), row.threads(), false);
            return contender.seconds();
        };
    }

    private static double time(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Median seconds of each contender of each row; the first repetition is a warm-up. */
    private static Map<Row, Map<String, Double>> measure(
            Map<Row, Map<String, Contender>> contenders, int repetitions) {
        Map<Row, Map<String, List<Double>>> seconds = new LinkedHashMap<>();
        for (int repetition = -1; repetition < repetitions; repetition++) {
            for (var row : contenders.entrySet()) {
                for (var contender : row.getValue().entrySet()) {
                    double each = contender.getValue().seconds();
                    if (repetition >= 0) {
                        seconds.computeIfAbsent(row.getKey(), k -> new LinkedHashMap<>())
                                .computeIfAbsent(contender.getKey(), k -> new ArrayList<>())
                                .add(each);
                    }
                }
            }
        }
        Map<Row, Map<String, Double>> medians = new LinkedHashMap<>();
        seconds.forEach(
                (row, all) -> {
                    Map<String, Double> of = new LinkedHashMap<>();
                    all.forEach((name, values) -> of.put(name, median(values)));
                    medians.put(row, of);
                });
        return medians;
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void print(long bars, Map<Row, Map<String, Double>> medians) {
        String line = "%-10s %7s | %10s %9s | %9s %8s %8s %8s | %11s %11s%n";
        System.out.printf(
                line,
                "job",
                "threads",
                "M bars/s",
                "of read",
                "read GB/s",
                "x Java",
                "x C",
                "x AVX512",
                "C M/s",
                "AVX512 M/s");
        medians.forEach(
                (row, seconds) -> {
                    double engine = seconds.get(ENGINE);
                    double read =
                            Arrays.stream(new String[] {READ_JAVA, READ_C})
                                    .filter(seconds::containsKey)
                                    .mapToDouble(seconds::get)
                                    .min()
                                    .orElseThrow();
                    System.out.printf(
                            line,
                            row.job().strategy(),
                            row.threads(),
                            String.format("%.0f", bars / engine / 1e6),
                            String.format("%.0f %%", 100 * read / engine),
                            String.format(
                                    "%.1f", bars * 8 * row.job().columns().size() / read / 1e9),
                            ratio(seconds.get(PLAIN), engine),
                            ratio(seconds.get(SCALAR), engine),
                            ratio(seconds.get(LANES), engine),
                            speed(bars, seconds.get(SCALAR)),
                            speed(bars, seconds.get(LANES)));
                });
        System.out.println("all contenders agree: counts exactly, the rest to 1e-9");
    }

    private static String ratio(Double other, double engine) {
        return other == null ? "-" : String.format("%.2f", other / engine);
    }

    private static String speed(long bars, Double seconds) {
        return seconds == null ? "-" : String.format("%.0f", bars / seconds / 1e6);
    }
}
