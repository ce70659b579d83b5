// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.benchmarks;

import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.market.Market;
import org.tradingdsl.storage.market.MarketOptions;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the import of all columns of a data path into an empty store, some times in one process.
 * Prints values a second by the clock and by the processor's time, cold and warm opening.
 */
public final class ImportMeasurement {
    private ImportMeasurement() {}

    /** Measures. Arguments: data path, threads, repetitions. */
    public static void main(String[] args) throws IOException {
        String data = args[0];
        int threads = Integer.parseInt(args[1]);
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            Path store = Files.createTempDirectory("measure-store");
            try {
                measure(data, threads, store);
            } finally {
                delete(store);
            }
        }
    }

    private static void measure(String data, int threads, Path store) {
        MarketOptions options = MarketOptions.defaults().withStore(store);
        long start = cpu();
        long t0 = System.nanoTime();
        Market market = Market.open(data, options, ImportProgress.NONE);
        long t1 = System.nanoTime();
        long timesCpu = cpu() - start;
        long cpu = cpu();
        List<String> columns = market.columns();
        market.load(columns, ImportProgress.NONE, threads);
        long t2 = System.nanoTime();
        cpu = cpu() - cpu;
        Market again = Market.open(data, options, ImportProgress.NONE);
        again.load(columns, ImportProgress.NONE, threads);
        long t3 = System.nanoTime();
        long bars = market.tickers().stream().mapToLong(t -> t.bars()).sum();
        double values = (double) bars * columns.size();
        System.out.printf(
                "%d tickers, %d bars, %s: times %.3f s (%.3f s of processor time); columns %.3f s ="
                    + " %.1f M values/s (%.1f M per second of processor time); warm open and load"
                    + " %.4f s%n",
                market.tickers().size(),
                bars,
                columns,
                (t1 - t0) / 1e9,
                timesCpu / 1e9,
                (t2 - t1) / 1e9,
                values * 1e3 / (t2 - t1),
                values * 1e3 / cpu,
                (t3 - t2) / 1e9);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        }
    }
}
