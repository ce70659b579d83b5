// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.synthetic;

import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.ParallelTasks;
import org.tradingdsl.storage.parquet.ColumnSpec;
import org.tradingdsl.storage.parquet.ColumnSpec.Type;
import org.tradingdsl.storage.parquet.ParquetTable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Geometric random walks as Parquet, the same bytes for the same seed on every machine. */
public final class SyntheticMarket {
    private static final LocalDate START = LocalDate.of(2000, 1, 3);
    private static final int BATCH = 8192;
    private static final List<ColumnSpec> COLUMNS =
            List.of(
                    new ColumnSpec("ts", Type.TIMESTAMP_MICROS),
                    new ColumnSpec("open", Type.DOUBLE),
                    new ColumnSpec("high", Type.DOUBLE),
                    new ColumnSpec("low", Type.DOUBLE),
                    new ColumnSpec("close", Type.DOUBLE),
                    new ColumnSpec("volume", Type.INT64));

    private SyntheticMarket() {}

    /** When bars are: sessions on weekdays, from 14:30 UTC where there are several bars a day. */
    private enum Frequency {
        DAY("1d", 1, 0, 0),
        HOUR("1h", 7, TimeUnit.MINUTES.toMicros(14 * 60 + 30), TimeUnit.HOURS.toMicros(1)),
        MINUTE("1m", 390, TimeUnit.MINUTES.toMicros(14 * 60 + 30), TimeUnit.MINUTES.toMicros(1));

        private final String text;
        private final int barsPerDay;
        private final long firstMicros;
        private final long stepMicros;

        Frequency(String text, int barsPerDay, long firstMicros, long stepMicros) {
            this.text = text;
            this.barsPerDay = barsPerDay;
            this.firstMicros = firstMicros;
            this.stepMicros = stepMicros;
        }

        static Frequency of(String text) {
            for (Frequency f : values()) {
                if (f.text.equals(text)) {
                    return f;
                }
            }
            throw new MarketException("no frequency '" + text + "'; expected 1d, 1h or 1m");
        }
    }

    /**
     * Says whether such a market can be made.
     *
     * @throws MarketException when it is too large, or of no known frequency
     */
    public static void check(int tickers, long bars, String freq) {
        Frequency frequency = Frequency.of(freq);
        if (tickers < 1 || tickers > 1_000_000) {
            throw new MarketException(tickers + " tickers; expected 1 to 1000000");
        }
        // 200 years of weekdays end before nanoseconds do.
        long most = 200L * 260 * frequency.barsPerDay;
        if (bars < 0 || bars > most) {
            throw new MarketException(bars + " bars; expected 0 to " + most + " of " + freq);
        }
    }

    /** Bars of a year of 252 trading days: what turns {@code --years} into bars. */
    public static long barsPerYear(String freq) {
        return 252L * Frequency.of(freq).barsPerDay;
    }

    /**
     * Writes one Parquet file per ticker (ts, open, high, low, close, volume), {@code
     * T0001.parquet} and so on: weekdays from 2000-01-03, daily bars at midnight UTC, 7 hourly or
     * 390 one-minute bars a day from 14:30 UTC. Existing files of the same name are replaced.
     *
     * @param tickers 1 to 1,000,000
     * @param bars of each ticker, 0 or more
     * @param freq {@code 1d}, {@code 1h} or {@code 1m}
     * @param seed any number
     * @param out the folder, created when it is not there
     */
    public static void generate(
            int tickers,
            long bars,
            String freq,
            long seed,
            Path out,
            ImportProgress progress,
            int threads) {
        check(tickers, bars, freq);
        Frequency frequency = Frequency.of(freq);
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new MarketException("cannot create the folder " + out + ": " + e.getMessage(), e);
        }
        int digits = Math.max(4, String.valueOf(tickers).length());
        List<String> names =
                IntStream.rangeClosed(1, tickers)
                        .mapToObj(n -> ("T%0" + digits + "d.parquet").formatted(n))
                        .toList();
        refuseOthers(out, Set.copyOf(names));
        progress.begin(tickers * bars, "generating");
        try {
            List<Runnable> tasks =
                    IntStream.range(0, tickers)
                            .<Runnable>mapToObj(
                                    t ->
                                            () ->
                                                    write(
                                                            out.resolve(names.get(t)),
                                                            new RandomWalk(
                                                                    seed, t, frequency.barsPerDay),
                                                            bars,
                                                            frequency,
                                                            progress))
                            .toList();
            ParallelTasks.run(tasks, threads);
        } finally {
            progress.end();
        }
    }

    /** Files of another market would make one of two with the new ones. */
    private static void refuseOthers(Path out, Set<String> names) {
        try (Stream<Path> files = Files.list(out)) {
            List<String> others =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".parquet") && !names.contains(name))
                            .sorted()
                            .toList();
            if (!others.isEmpty()) {
                throw new MarketException(
                        "the folder "
                                + out
                                + " holds Parquet files of another market ("
                                + others.getFirst()
                                + (others.size() > 1 ? " and " + (others.size() - 1) + " more" : "")
                                + "); choose an empty folder, or remove them");
            }
        } catch (IOException e) {
            throw new MarketException("cannot read the folder " + out + ": " + e.getMessage(), e);
        }
    }

    private static void write(
            Path file, RandomWalk walk, long bars, Frequency frequency, ImportProgress progress) {
        ParquetTable table = ParquetTable.create(file, COLUMNS);
        try {
            long[] times = new long[BATCH];
            long[] volume = new long[BATCH];
            double[][] prices = new double[4][BATCH];
            LocalDate day = START;
            int inDay = 0;
            for (long done = 0; done < bars; ) {
                progress.check();
                int n = (int) Math.min(BATCH, bars - done);
                for (int i = 0; i < n; i++) {
                    times[i] =
                            TimeUnit.DAYS.toMicros(day.toEpochDay())
                                    + frequency.firstMicros
                                    + inDay * frequency.stepMicros;
                    if (++inDay == frequency.barsPerDay) {
                        inDay = 0;
                        day = day.plusDays(day.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
                    }
                    walk.next();
                    prices[0][i] = walk.open;
                    prices[1][i] = walk.high;
                    prices[2][i] = walk.low;
                    prices[3][i] = walk.close;
                    volume[i] = (long) walk.volume;
                }
                table.addLongs(0, times, 0, n);
                for (int c = 0; c < prices.length; c++) {
                    table.addDoubles(1 + c, prices[c], 0, n);
                }
                table.addLongs(5, volume, 0, n);
                table.endBatch();
                progress.advance(n);
                done += n;
            }
            table.close();
        } finally {
            table.abort();
        }
    }
}
