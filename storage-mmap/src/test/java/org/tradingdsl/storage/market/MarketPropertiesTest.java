// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.parquet.ColumnSpec;
import org.tradingdsl.storage.parquet.ColumnSpec.Type;
import org.tradingdsl.storage.parquet.ParquetTable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Random markets in random files, changed at random, are always read as what they are. */
class MarketPropertiesTest {
    private static final List<ColumnSpec> PLAIN =
            List.of(
                    new ColumnSpec("ts", Type.TIMESTAMP_MICROS),
                    new ColumnSpec("close", Type.DOUBLE),
                    new ColumnSpec("volume", Type.INT64));

    private static final List<ColumnSpec> MIXED =
            Stream.concat(Stream.of(new ColumnSpec("ticker", Type.STRING)), PLAIN.stream())
                    .toList();

    /** One row. */
    private record Bar(String ticker, long ts, double close, long volume) {}

    /** The files that there should be, and their rows. */
    private final Map<Path, List<Bar>> files = new TreeMap<>();

    @Property(tries = 12)
    void whatIsInTheFilesIsInTheMarket(@ForAll long seed) throws IOException {
        Path folder = Files.createTempDirectory("markets");
        try {
            Random random = new Random(seed);
            files.clear();
            Path data = Files.createDirectory(folder.resolve("data"));
            int count = 1 + random.nextInt(14);
            for (int i = 0; i < count; i++) {
                put(data, "T" + i, random);
            }
            if (random.nextBoolean()) {
                mixed(data.resolve("many.parquet"), random);
            }
            check(data, folder.resolve("store"), random);
            for (int change = 0; change < 3; change++) {
                change(data, random);
                check(data, folder.resolve("store"), random);
            }
        } finally {
            delete(folder);
        }
    }

    private void put(Path data, String ticker, Random random) throws IOException {
        int pieces = random.nextInt(4) == 0 ? 3 : 1;
        long ts = random.nextInt(1000) * 1_000_000L;
        for (int p = 0; p < pieces; p++) {
            List<Bar> bars = new ArrayList<>();
            int n = random.nextInt(5) == 0 ? random.nextInt(3) : random.nextInt(6000);
            for (int i = 0; i < n; i++) {
                ts += 1 + random.nextInt(5_000_000);
                bars.add(bar(ticker, ts, random));
            }
            // Names against the order of time.
            write(data.resolve("ticker=" + ticker + "/" + (9 - p) + ".parquet"), PLAIN, bars);
        }
    }

    private void mixed(Path file, Random random) throws IOException {
        List<Bar> bars = new ArrayList<>();
        int tickers = 1 + random.nextInt(12);
        long ts = 0;
        for (int i = random.nextInt(9000); i > 0; i--) {
            ts += 1 + random.nextInt(1000);
            bars.add(bar("M" + random.nextInt(tickers), ts, random));
        }
        if (random.nextBoolean()) {
            bars.sort(Comparator.comparing(Bar::ticker));
        }
        write(file, MIXED, bars);
    }

    private static Bar bar(String ticker, long ts, Random random) {
        double close = random.nextInt(20) == 0 ? Double.NaN : random.nextInt(100) / 4.0 - 1;
        return new Bar(ticker, ts, close, random.nextInt(1000));
    }

    private void change(Path data, Random random) throws IOException {
        List<Path> paths = List.copyOf(files.keySet());
        Path some = paths.get(random.nextInt(paths.size()));
        switch (random.nextInt(4)) {
            case 0 -> put(data, "N" + random.nextInt(1000), random);
            case 1 -> mixed(data.resolve("many.parquet"), random);
            case 2 -> {
                List<Bar> bars = new ArrayList<>(files.get(some));
                bars.replaceAll(b -> new Bar(b.ticker, b.ts, b.close + 1, b.volume));
                write(some, some.endsWith("many.parquet") ? MIXED : PLAIN, bars);
            }
            default -> {
                if (paths.size() > 1) {
                    Files.delete(some);
                    files.remove(some);
                }
            }
        }
    }

    private void write(Path file, List<ColumnSpec> columns, List<Bar> bars) throws IOException {
        Files.createDirectories(file.getParent());
        int first = columns.size() - PLAIN.size();
        try (ParquetTable table = ParquetTable.create(file, columns)) {
            for (Bar b : bars) {
                if (first == 1) {
                    table.addString(0, b.ticker, 1);
                }
                table.addLongs(first, new long[] {b.ts}, 0, 1);
                table.addDoubles(first + 1, new double[] {b.close}, 0, 1);
                table.addLongs(first + 2, new long[] {b.volume}, 0, 1);
            }
        }
        files.put(file, bars);
    }

    private void check(Path data, Path store, Random random) {
        Map<String, List<Bar>> expected = new TreeMap<>();
        for (Map.Entry<Path, List<Bar>> f : files.entrySet()) {
            String folder = f.getKey().getParent().getFileName().toString();
            if (folder.startsWith("ticker=")) {
                expected.computeIfAbsent(folder.substring(7), t -> new ArrayList<>());
            }
            for (Bar b : f.getValue()) {
                expected.computeIfAbsent(b.ticker, t -> new ArrayList<>()).add(b);
            }
        }
        MarketOptions options = MarketOptions.defaults().withStore(store);
        if (expected.isEmpty()) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> Market.open(data.toString(), options, ImportProgress.NONE))
                    .isInstanceOf(MarketException.class)
                    .hasMessageContaining("no rows");
            return;
        }
        Market market = Market.open(data.toString(), options, ImportProgress.NONE);
        market.load(
                random.nextBoolean() ? List.of("close") : List.of("volume", "close"),
                ImportProgress.NONE,
                1 + random.nextInt(3));
        market.load(List.of("volume"), ImportProgress.NONE, 2);
        assertThat(market.tickers())
                .extracting(Ticker::name)
                .containsExactlyElementsOf(expected.keySet());
        expected.forEach((name, bars) -> checkTicker(market, name, bars));
    }

    private static void checkTicker(Market market, String name, List<Bar> bars) {
        bars.sort(Comparator.comparingLong(Bar::ts));
        Ticker t = market.ticker(name);
        assertThat(t.bars()).isEqualTo(bars.size());
        ColumnView close = market.column(t.group(), "close");
        ColumnView volume = market.column(t.group(), "volume");
        close.verify(0, close.rows());
        volume.verify(0, volume.rows());
        long bad = -1;
        for (int i = 0; i < bars.size(); i++) {
            Bar b = bars.get(i);
            assertThat(t.times().at(i)).isEqualTo(b.ts * 1000);
            assertThat(close.value(i, t.lane())).isEqualTo(Double.valueOf(b.close));
            assertThat(volume.value(i, t.lane())).isEqualTo(b.volume);
            bad = bad < 0 && b.close <= 0 ? i : bad;
        }
        assertThat(close.firstBadPrice(t.lane())).isEqualTo(bad);
    }

    /**
     * Whatever byte of a source is damaged: a clear message or good data, never another exception.
     */
    @Example
    void damagedSourcesGiveMessages() throws IOException {
        Path folder = Files.createTempDirectory("markets");
        try {
            Random random = new Random(5);
            Path file = folder.resolve("data/many.parquet");
            mixed(file, new Random(8));
            byte[] good = Files.readAllBytes(file);
            int refused = 0;
            for (int i = 0; i < 200; i++) {
                byte[] bad = good.clone();
                // Half of the damage goes to the footer, where the structure is.
                int from = i % 2 == 0 ? 0 : good.length - 600;
                bad[from + random.nextInt(good.length - from)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bad);
                MarketOptions options = MarketOptions.defaults().withStore(folder.resolve("store"));
                try {
                    Market m = Market.open(file.toString(), options, ImportProgress.NONE);
                    m.load(m.columns(), ImportProgress.NONE, 1);
                } catch (MarketException e) {
                    assertThat(e.getMessage()).contains("many.parquet");
                    refused++;
                }
            }
            assertThat(refused).isGreaterThan(60);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        }
    }
}
