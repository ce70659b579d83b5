// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import org.tradingdsl.storage.parquet.ColumnSpec;
import org.tradingdsl.storage.parquet.ParquetTable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.concurrent.TimeUnit;

/**
 * Random daily prices of one ticker, some closes missing.
 *
 * @param times nanoseconds since 1970, whole microseconds
 * @param columns open, high, low, close, volume
 */
record Prices(String name, long[] times, SequencedMap<String, double[]> columns) {

    /** So many tickers of unequal lengths. */
    static List<Prices> unequal(int count) {
        List<Prices> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(of("T" + (char) ('a' + i), 40 + 700 * (i * 7 % count), i));
        }
        return all;
    }

    static Prices of(String name, int bars, int seed) {
        Random random = new Random(seed);
        long[] times = new long[bars];
        double[] open = new double[bars];
        double[] high = new double[bars];
        double[] low = new double[bars];
        double[] close = new double[bars];
        double[] volume = new double[bars];
        double price = 50 + seed;
        for (int i = 0; i < bars; i++) {
            times[i] = TimeUnit.DAYS.toNanos(9000 + seed + i) + TimeUnit.HOURS.toNanos(seed % 3);
            open[i] = price;
            price *= Math.exp(0.02 * random.nextGaussian());
            boolean missing = random.nextInt(50) == 0;
            close[i] = missing ? Double.NaN : price;
            high[i] = Math.max(open[i], price) * 1.01;
            low[i] = Math.min(open[i], price) * 0.99;
            volume[i] = random.nextInt(2000);
        }
        SequencedMap<String, double[]> columns = new LinkedHashMap<>();
        columns.put("open", open);
        columns.put("high", high);
        columns.put("low", low);
        columns.put("close", close);
        columns.put("volume", volume);
        return new Prices(name, times, columns);
    }

    /** Writes a Parquet file; missing values become NaN. */
    void write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve(name + ".parquet"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<ColumnSpec> specs = new ArrayList<>();
        specs.add(new ColumnSpec("ts", ColumnSpec.Type.TIMESTAMP_MICROS));
        columns.keySet()
                .forEach(column -> specs.add(new ColumnSpec(column, ColumnSpec.Type.DOUBLE)));
        try (ParquetTable table = ParquetTable.create(folder.resolve(name + ".parquet"), specs)) {
            long[] micros = new long[times.length];
            for (int i = 0; i < micros.length; i++) {
                micros[i] = times[i] / 1000;
            }
            table.addLongs(0, micros, 0, micros.length);
            int at = 1;
            for (double[] values : columns.values()) {
                table.addDoubles(at++, values, 0, values.length);
            }
            table.endBatch();
        }
    }
}
