// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tradingdsl.storage.TestFiles.closes;
import static org.tradingdsl.storage.TestFiles.daily;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradingdsl.storage.DamagedSegmentException;
import org.tradingdsl.storage.ForkedImport;
import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.TestFiles;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

class StoreTest {
    @TempDir Path folder;
    private Path data;
    private Path store;
    private MarketOptions options;

    @BeforeEach
    void rooms() {
        data = folder.resolve("data");
        store = folder.resolve("store");
        options = MarketOptions.defaults().withStore(store);
    }

    private Market load() {
        Market market = Market.open(data.toString(), options, ImportProgress.NONE);
        market.load(List.of("close"), ImportProgress.NONE, 2);
        return market;
    }

    private double[] values(Market market, String ticker) {
        Ticker t = market.ticker(ticker);
        ColumnView view = market.column(t.group(), "close");
        view.verify(0, view.rows());
        double[] values = new double[(int) t.bars()];
        for (int i = 0; i < values.length; i++) {
            values[i] = view.value(i, t.lane());
        }
        return values;
    }

    private List<Path> files(String suffix) {
        try (Stream<Path> all = Files.walk(store)) {
            return all.filter(p -> p.toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void tenTickers() {
        for (int t = 0; t < 10; t++) {
            daily(data.resolve("T" + t + ".parquet"), 0, closes(20 + t, 100 * t + 1));
        }
    }

    @Test
    void aSecondOpeningTouchesNothing() {
        tenTickers();
        load();
        Map<String, String> before = TestFiles.snapshot(folder);
        assertThat(values(load(), "T7")).containsExactly(closes(27, 701));
        assertThat(TestFiles.snapshot(folder)).isEqualTo(before);
    }

    @Test
    void theWarmPathReadsNoParquet() throws Exception {
        tenTickers();
        load();
        // With unreadable content but the same size and time, only a path that reads no source
        // succeeds.
        for (int t = 0; t < 10; t++) {
            Path file = data.resolve("T" + t + ".parquet");
            FileTime time = Files.getLastModifiedTime(file);
            Files.write(file, new byte[(int) Files.size(file)]);
            Files.setLastModifiedTime(file, time);
        }
        assertThat(values(load(), "T3")).containsExactly(closes(23, 301));
        Process process = ForkedImport.start(data, store, "run", "-Xlog:class+load:stdout");
        assertThat(ForkedImport.output(process))
                .contains("sum ")
                .doesNotContain("org.apache.parquet")
                .doesNotContain("org.apache.hadoop");
    }

    @Test
    void aChangedSourceRebuildsItsGroupOnly() {
        tenTickers();
        load();
        List<Path> before = files(".seg");
        daily(data.resolve("T9.parquet"), 0, closes(40, 5));
        Market market = load();
        assertThat(values(market, "T9")).containsExactly(closes(40, 5));
        assertThat(values(market, "T0")).containsExactly(closes(20, 1));
        List<Path> after = files(".seg");
        // T8 and T9 are groups of their own; eight tickers share the other one.
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.stream().filter(before::contains)).hasSize(before.size() - 2);
    }

    @Test
    void aNewSourceFormsANewGroup() {
        tenTickers();
        load();
        List<Path> before = files(".seg");
        daily(data.resolve("U.parquet"), 0, 1, 2, 3);
        Market market = load();
        assertThat(values(market, "U")).containsExactly(1, 2, 3);
        assertThat(market.tickers()).hasSize(11);
        assertThat(files(".seg")).containsAll(before).hasSize(before.size() + 2);
    }

    @Test
    void tickersThatComeOneByOneEndInFullGroups() {
        for (int t = 0; t < 7; t++) {
            daily(data.resolve("T" + t + ".parquet"), 0, closes(20 + t, 100 * t + 1));
            assertThat(load().groups()).hasSize(t + 1);
        }
        Market before = load();
        ColumnView mapped = before.column(before.ticker("T3").group(), "close");
        daily(data.resolve("T7.parquet"), 0, closes(27, 701));
        Market merged = load();
        assertThat(merged.groups()).hasSize(1);
        assertThat(merged.tickers()).hasSize(8);
        for (int t = 0; t < 8; t++) {
            assertThat(values(merged, "T" + t)).containsExactly(closes(20 + t, 100 * t + 1));
        }
        // The old files are gone, but who had mapped them reads on.
        assertThat(files(".seg")).hasSize(2);
        mapped.verify(0, mapped.rows());
        assertThat(values(before, "T3")).containsExactly(closes(23, 301));

        // Byte for byte what one import of all makes.
        MarketOptions fresh = MarketOptions.defaults().withStore(folder.resolve("fresh"));
        Market atOnce = Market.open(data.toString(), fresh, ImportProgress.NONE);
        atOnce.load(List.of("close"), ImportProgress.NONE, 2);
        for (Ticker t : atOnce.tickers()) {
            Ticker same = merged.ticker(t.name());
            assertThat(same.lane()).isEqualTo(t.lane());
            assertThat(same.times().periodsPerYear()).isEqualTo(t.times().periodsPerYear());
            assertThat(values(atOnce, t.name())).containsExactly(values(merged, t.name()));
        }

        // A full group stays as it is, and so do the next loose ones.
        List<Path> full = files(".seg");
        daily(data.resolve("U.parquet"), 0, 1, 2, 3);
        assertThat(load().groups()).hasSize(2);
        assertThat(files(".seg")).containsAll(full);
    }

    @Test
    void groupsWithFreeLanesAreMergedWhenTheyFillOne() throws IOException {
        tenTickers();
        load();
        // A group of seven is left of the eight, and the two that stood alone join it.
        Files.delete(data.resolve("T0.parquet"));
        Market market = load();
        assertThat(market.groups()).hasSize(2);
        for (int t = 1; t < 10; t++) {
            assertThat(values(market, "T" + t)).containsExactly(closes(20 + t, 100 * t + 1));
        }
    }

    @Test
    void aMergeThatFailsLeavesTheGroupsAsTheyWere() throws IOException {
        for (int t = 0; t < 7; t++) {
            daily(data.resolve("T" + t + ".parquet"), 0, closes(20 + t, 100 * t + 1));
            load();
        }
        Map<String, String> before = TestFiles.snapshot(store);
        Path late = daily(data.resolve("T7.parquet"), 0, closes(27, 701));
        // A source that the merge must read again cannot be read, and looks as it did.
        Path damaged = data.resolve("T3.parquet");
        FileTime time = Files.getLastModifiedTime(damaged);
        Files.write(damaged, new byte[(int) Files.size(damaged)]);
        Files.setLastModifiedTime(damaged, time);
        assertThatThrownBy(this::load)
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("T3.parquet");
        assertThat(TestFiles.snapshot(store)).isEqualTo(before);
        Files.delete(late);
        Market market = load();
        assertThat(market.groups()).hasSize(7);
        assertThat(values(market, "T3")).containsExactly(closes(23, 301));
    }

    @Test
    void aNewFileOfAKnownTickerJoinsIt() {
        daily(data.resolve("ticker=A/1.parquet"), 0, 1, 2);
        daily(data.resolve("ticker=B/1.parquet"), 0, 5);
        load();
        daily(data.resolve("ticker=A/2.parquet"), 2, 3, 4);
        Market market = load();
        assertThat(values(market, "A")).containsExactly(1, 2, 3, 4);
        assertThat(values(market, "B")).containsExactly(5);
    }

    @Test
    void aRemovedSourceIsGone() throws IOException {
        tenTickers();
        load();
        Files.delete(data.resolve("T0.parquet"));
        Market market = load();
        assertThat(market.tickers()).hasSize(9);
        assertThat(values(market, "T1")).containsExactly(closes(21, 101));
        assertThatThrownBy(() -> market.ticker("T0")).isInstanceOf(MarketException.class);
    }

    @Test
    void otherOptionsReadTheSourcesAnew() {
        daily(data.resolve("A.parquet"), 0, 1, 2);
        load();
        options = options.withTimeColumn("close");
        assertThatThrownBy(this::load).hasMessageContaining("time column 'close' is DOUBLE");
    }

    @Test
    void aSourceThatChangesWhileAMarketIsOpenIsNoticed() {
        daily(data.resolve("A.parquet"), 0, 1, 2);
        Market market = Market.open(data.toString(), options, ImportProgress.NONE);
        daily(data.resolve("A.parquet"), 0, 1, 2, 3);
        assertThatThrownBy(() -> market.load(List.of("close"), ImportProgress.NONE, 1))
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("A.parquet has changed since it was opened; run again");
        assertThat(values(load(), "A")).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> market.load(List.of("close"), ImportProgress.NONE, 1))
                .hasMessageContaining("run again");
        assertThat(values(load(), "A")).containsExactly(1, 2, 3);
    }

    private static void flip(Path file, long at) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        try (RandomAccessFile f = new RandomAccessFile(file.toFile(), "rw")) {
            f.seek(at);
            int b = f.read();
            f.seek(at);
            f.write(b ^ 0x10);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    }

    @Test
    void aFlippedByteIsNeverServed() throws IOException {
        daily(data.resolve("A.parquet"), 0, closes(100_000, 1));
        load();
        Path segment = files("c-close.seg").getFirst();
        long size = Files.size(segment);
        for (long at : new long[] {0, 33, 4095, 4096, 8192, 300_000, size - 5, size - 1}) {
            flip(segment, at);
            Market market = load();
            Ticker a = market.ticker("A");
            ColumnView view = market.column(a.group(), "close");
            if (at >= 4096) {
                assertThatThrownBy(() -> view.verify(0, view.rows()))
                        .as("byte %d", at)
                        .isInstanceOf(DamagedSegmentException.class)
                        .hasMessageContaining("damaged");
                market.rebuild(view, ImportProgress.NONE);
                market.rebuild(view, ImportProgress.NONE);
            }
            assertThat(values(market, "A")).containsExactly(closes(100_000, 1));
        }
    }

    @Test
    void verifyChecksOnlyTheBlocksThatAreTouched() throws IOException {
        daily(data.resolve("A.parquet"), 0, closes(100_000, 1));
        load();
        flip(files("c-close.seg").getFirst(), 8192 + 8 * 90_000);
        Market market = load();
        ColumnView view = market.column(market.groups().getFirst(), "close");
        view.verify(0, 60_000);
        assertThatThrownBy(() -> view.verify(60_000, 100_000))
                .isInstanceOf(DamagedSegmentException.class);
    }

    @Test
    void damagedOrLostTimesAreRestored() throws IOException {
        tenTickers();
        load();
        for (Path times : files("times.seg")) {
            flip(times, 4096 + 8);
        }
        assertThat(load().ticker("T5").times().at(1)).isEqualTo(86_400_000_000_000L);
        for (Path times : files("times.seg")) {
            Files.delete(times);
        }
        assertThat(load().ticker("T5").times().at(1)).isEqualTo(86_400_000_000_000L);
    }

    @Test
    void aShortenedSegmentIsBuiltAnew() throws IOException {
        daily(data.resolve("A.parquet"), 0, closes(1000, 1));
        load();
        Path segment = files("c-close.seg").getFirst();
        Files.setPosixFilePermissions(segment, PosixFilePermissions.fromString("rw-------"));
        try (RandomAccessFile f = new RandomAccessFile(segment.toFile(), "rw")) {
            f.setLength(9000);
        }
        assertThat(values(load(), "A")).containsExactly(closes(1000, 1));
    }

    @Test
    void aDamagedManifestIsBuiltAnew() throws IOException {
        tenTickers();
        load();
        flip(files("manifest").getFirst(), 40);
        assertThat(values(load(), "T5")).containsExactly(closes(25, 501));
    }

    @Test
    void modesAreTight() throws IOException {
        daily(data.resolve("A.parquet"), 0, 1, 2);
        load();
        assertThat(mode(store)).isEqualTo("rwx------");
        for (Path f : files(".seg")) {
            assertThat(mode(f)).isEqualTo("r--r--r--");
            assertThat(mode(f.getParent())).isEqualTo("rwx------");
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void aStoreThatOthersMayWriteToIsRefused() throws IOException {
        daily(data.resolve("A.parquet"), 0, 1, 2);
        Files.createDirectory(store);
        Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThatThrownBy(this::load)
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("others may write")
                .hasMessageContaining("chmod 700");
        assertThat(store).isEmptyDirectory();
    }

    @Test
    void anEntryThatOthersMayReadIsRefused() throws IOException {
        daily(data.resolve("A.parquet"), 0, 1, 2);
        load();
        Path entry = files("manifest").getFirst().getParent();
        Files.setPosixFilePermissions(entry, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThatThrownBy(this::load)
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("not a private folder");
    }

    @Test
    void aStoreOfAnotherIsRefused() throws IOException {
        daily(data.resolve("A.parquet"), 0, 1, 2);
        // Only root can give a folder away; others find one that root owns.
        boolean root = (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
        Path other = root ? Files.createDirectory(store) : Path.of("/usr");
        if (root) {
            Files.setAttribute(store, "unix:uid", 12345);
        }
        options = options.withStore(other);
        assertThatThrownBy(this::load)
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("belongs to")
                .hasMessageContaining("--store DIR");
    }

    @Test
    void aStoreThatCannotBeMadeIsRefused() throws IOException {
        daily(data.resolve("A.parquet"), 0, 1, 2);
        Path file = Files.createFile(folder.resolve("file"));
        options = options.withStore(file.resolve("store"));
        assertThatThrownBy(this::load)
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("cannot create the store folder")
                .hasMessageContaining("--store DIR");
        options = options.withStore(Path.of("/proc/store"));
        assertThatThrownBy(this::load).isInstanceOf(MarketException.class);
    }

    @Test
    void aStoreWithoutWritePermissionIsRefused() throws IOException {
        boolean root = (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
        Assumptions.assumeFalse(root, "modes do not bind root");
        daily(data.resolve("A.parquet"), 0, 1, 2);
        Files.createDirectory(store);
        Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("r-x------"));
        assertThatThrownBy(this::load)
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void threadsImportingAtOnceShareTheWork() throws Exception {
        tenTickers();
        List<Callable<Double>> tasks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            tasks.add(() -> ForkedImport.sum(load()));
        }
        double expected = 0;
        for (int t = 0; t < 10; t++) {
            for (double v : closes(20 + t, 100 * t + 1)) {
                expected += v;
            }
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            for (Future<Double> f : pool.invokeAll(tasks)) {
                assertThat(f.get()).isEqualTo(expected);
            }
        }
        assertThat(files(".seg")).hasSize(6);
    }

    @Test
    void processesImportingAtOnceShareTheWork() throws Exception {
        tenTickers();
        Process a = ForkedImport.start(data, store, "run");
        Process b = ForkedImport.start(data, store, "run");
        String sum = ForkedImport.output(a);
        assertThat(ForkedImport.output(b)).isEqualTo(sum).startsWith("sum ");
        assertThat("sum " + ForkedImport.sum(load()) + "\n").isEqualTo(sum);
        assertThat(files(".seg")).hasSize(6);
    }

    @Test
    void aKilledImportLeavesNothingThatMatters() throws Exception {
        tenTickers();
        Process process = ForkedImport.start(data, store, "hang");
        try (var lines = process.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("hanging");
            process.destroyForcibly().waitFor();
        }
        assertThat(store)
                .isDirectoryRecursivelyContaining(
                        p -> p.getFileName().toString().startsWith("tmp-"));
        assertThat(values(load(), "T4")).containsExactly(closes(24, 401));
        assertThat(store)
                .isDirectoryNotContaining(p -> p.getFileName().toString().startsWith("tmp-"));
        assertThat(files(".seg")).hasSize(6);
    }

    @Test
    void aCancelledImportLeavesNothing() {
        tenTickers();
        Market market = Market.open(data.toString(), options, ImportProgress.NONE);
        Map<String, String> before = TestFiles.snapshot(store);
        ImportProgress cancelled =
                new ImportProgress() {
                    @Override
                    public void begin(long totalRows, String what) {}

                    @Override
                    public void advance(long rows) {}

                    @Override
                    public void end() {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        assertThatThrownBy(() -> market.load(List.of("close"), cancelled, 2))
                .isInstanceOf(CancellationException.class);
        assertThat(TestFiles.snapshot(store)).isEqualTo(before);
        market.load(List.of("close"), ImportProgress.NONE, 2);
        assertThat(values(market, "T4")).containsExactly(closes(24, 401));
    }
}
