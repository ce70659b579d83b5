// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import org.tradingdsl.language.run.ArrayGroup;
import org.tradingdsl.storage.market.Market;
import org.tradingdsl.storage.parquet.ColumnSpec;
import org.tradingdsl.storage.parquet.ParquetTable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * One ticker of a market made for a test.
 *
 * @param ts nanoseconds since 1970 UTC, whole microseconds, ascending
 * @param columns by name, all as long as {@code ts}
 */
record TestTicker(String name, long[] ts, Map<String, double[]> columns) {
    private static final long DAY = 86_400_000_000_000L;

    /** 2020-01-01T00:00Z. */
    private static final long BEGIN = 18_262 * DAY;

    int bars() {
        return ts.length;
    }

    double[] column(String column) {
        return columns.get(column);
    }

    /**
     * Prices as real ones: a random walk with highs and lows around it, volumes, missing bars at
     * the start, in the middle (single ones and runs) and at the end, a flat stretch, days without
     * bars. The columns {@code enter} and {@code leave} hold random signals, 0 or 1.
     *
     * @param gaps the share of bars that miss a price
     */
    static TestTicker random(String name, int bars, double gaps, SplittableRandom random) {
        long[] ts = new long[bars];
        long time = BEGIN + random.nextInt(5) * DAY;
        double[] open = new double[bars];
        double[] high = new double[bars];
        double[] low = new double[bars];
        double[] close = new double[bars];
        double[] volume = new double[bars];
        double[] enter = new double[bars];
        double[] leave = new double[bars];
        double price = 5 + 200 * random.nextDouble();
        for (int t = 0; t < bars; t++) {
            time += DAY * (1 + (random.nextInt(6) == 0 ? random.nextInt(4) : 0));
            ts[t] = time;
            boolean flat = t > 40 && t < 60;
            open[t] = flat ? price : price * (1 + 0.003 * random.nextGaussian());
            price = flat ? price : price * Math.exp(0.02 * random.nextGaussian());
            close[t] = price;
            high[t] = Math.max(open[t], price) * (flat ? 1 : 1 + 0.01 * random.nextDouble());
            low[t] = Math.min(open[t], price) * (flat ? 1 : 1 - 0.01 * random.nextDouble());
            volume[t] = Math.floor(2e6 * random.nextDouble());
            enter[t] = random.nextInt(7) == 0 ? 1 : 0;
            leave[t] = random.nextInt(9) == 0 ? 1 : 0;
        }
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put("open", open);
        columns.put("high", high);
        columns.put("low", low);
        columns.put("close", close);
        columns.put("volume", volume);
        for (double[] column : List.copyOf(columns.values())) {
            tear(column, gaps, random);
        }
        columns.put("enter", enter);
        columns.put("leave", leave);
        columns.put(Market.DAY, days(ts));
        return new TestTicker(name, ts, columns);
    }

    /** The derived column of UTC day numbers, which the store adds by itself. */
    static double[] days(long[] ts) {
        return Arrays.stream(SlowCalendar.days(ts)).asDoubleStream().toArray();
    }

    private static void tear(double[] column, double gaps, SplittableRandom random) {
        int missing = 0;
        for (int t = 0; t < column.length; t++) {
            if (missing == 0 && random.nextDouble() < gaps) {
                missing = random.nextInt(3) == 0 ? 1 + random.nextInt(9) : 1;
            }
            if (missing > 0) {
                column[t] = Double.NaN;
                missing--;
            }
        }
        if (gaps > 0 && random.nextInt(2) == 0) {
            for (int t = 0; t < Math.min(3, column.length); t++) {
                column[t] = Double.NaN;
                column[column.length - 1 - t] = Double.NaN;
            }
        }
    }

    /** Tickers of the given lengths, every third without gaps; names ascend. */
    static List<TestTicker> market(SplittableRandom random, int... lengths) {
        List<TestTicker> tickers = new ArrayList<>();
        for (int k = 0; k < lengths.length; k++) {
            tickers.add(
                    random(String.format("T%02d", k), lengths[k], k % 3 == 0 ? 0 : 0.05, random));
        }
        return tickers;
    }

    /** The same tickers on the longest one's timestamps, as those of one exchange are. */
    static List<TestTicker> together(List<TestTicker> tickers) {
        long[] ts =
                tickers.stream()
                        .map(TestTicker::ts)
                        .max(Comparator.comparingInt(each -> each.length))
                        .orElseThrow();
        return tickers.stream().map(ticker -> ticker.on(Arrays.copyOf(ts, ticker.bars()))).toList();
    }

    private TestTicker on(long[] other) {
        Map<String, double[]> all = new LinkedHashMap<>(columns);
        all.put(Market.DAY, days(other));
        return new TestTicker(name, other, all);
    }

    /** The same tickers for groups that are laid out without a store. */
    static List<ArrayGroup.Source> sources(List<TestTicker> tickers) {
        return tickers.stream()
                .map(ticker -> new ArrayGroup.Source(ticker.name, ticker.ts, ticker.columns))
                .toList();
    }

    /** Writes {@code name.parquet} into a folder. */
    void write(Path folder) {
        List<ColumnSpec> specs = new ArrayList<>();
        specs.add(new ColumnSpec("ts", ColumnSpec.Type.TIMESTAMP_MICROS));
        Map<String, double[]> written = new LinkedHashMap<>(columns);
        written.remove(Market.DAY);
        written.keySet().forEach(each -> specs.add(new ColumnSpec(each, ColumnSpec.Type.DOUBLE)));
        try (ParquetTable table = ParquetTable.create(folder.resolve(name + ".parquet"), specs)) {
            long[] micros = Arrays.stream(ts).map(each -> each / 1_000).toArray();
            table.addLongs(0, micros, 0, micros.length);
            int column = 1;
            for (double[] values : written.values()) {
                table.addDoubles(column++, values, 0, values.length);
            }
            table.endBatch();
        }
    }

    /** What the reference simulator reads. */
    SlowMarket signals(boolean[] entries, boolean[] exits) {
        return new SlowMarket(name, ts, column("open"), column("close"), entries, exits);
    }
}
