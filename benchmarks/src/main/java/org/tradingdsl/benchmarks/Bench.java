// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.benchmarks;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.io.IOAccess;
import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.market.LaneGroup;
import org.tradingdsl.storage.market.Market;
import org.tradingdsl.storage.market.MarketOptions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All contenders over the same data in one process: columns as arrays for the scalar loops, the
 * store's mapped segments for the engine, for C with lanes and for the pure read.
 *
 * <p>The process is as spoilt as a real one: opening imports Parquet into a fresh store, heap
 * segments are used, and every kernel has run before any is timed, so that no call site is better
 * off than it would be in service.
 */
final class Bench implements AutoCloseable {
    private final Columns columns;
    private final Path strategies;
    private final Path data;
    private final Path store;
    private final NativeJobs natives;
    private final Context context;
    private final Market market;
    private final Map<Integer, Workers> workers = new HashMap<>();
    private double sink;

    /**
     * Makes the data where they are missing and opens them.
     *
     * @param folder where data and store are kept from run to run
     * @param library the C programs, or null where there is no compiler
     */
    Bench(int tickers, int bars, Path strategies, Path folder, Path library) throws IOException {
        this.columns = Columns.generate(tickers, bars);
        this.strategies = strategies;
        this.data = ParquetFolder.write(columns, folder.resolve("bars-" + tickers + "x" + bars));
        this.store = folder.resolve("store");
        this.natives = library == null ? null : new NativeJobs(library);
        this.context = Context.newBuilder("trading").allowIO(IOAccess.ALL).build();
        importSomething(folder);
        sink += MemorySegment.ofArray(new double[8]).getAtIndex(ValueLayout.JAVA_DOUBLE, 3);
        this.market =
                Market.open(
                        data.toString(),
                        MarketOptions.defaults().withStore(store),
                        ImportProgress.NONE);
        market.load(List.of("open", "high", "low", "close", "volume"), ImportProgress.NONE, 2);
    }

    /** Loads the Parquet classes, which a warm store would leave aside. */
    private void importSomething(Path folder) throws IOException {
        Path fresh = Files.createTempDirectory(folder, "fresh");
        try {
            MarketOptions options = MarketOptions.defaults().withStore(fresh.resolve("store"));
            Market one =
                    Market.open(
                            data.resolve(Columns.ticker(0) + ".parquet").toString(),
                            options,
                            ImportProgress.NONE);
            one.load(List.of("close"), ImportProgress.NONE, 1);
        } finally {
            try (Stream<Path> paths = Files.walk(fresh)) {
                for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Bars of all tickers together. */
    long bars() {
        return (long) columns.tickers() * columns.bars();
    }

    /** Whether the C programs are there. */
    boolean hasNatives() {
        return natives != null;
    }

    /** Whether there is vector code by hand for a job. */
    boolean hasLanes(Job job) {
        return natives != null && natives.hasLanes(job);
    }

    EngineJob engine(Job job, int threads) {
        try {
            return new EngineJob(context, job, strategies, data, store, threads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double[][] plain(Job job, int threads) {
        double[][] figures = new double[columns.tickers()][];
        workers(threads).run(figures.length, k -> figures[k] = PlainJobs.run(job, columns, k));
        return figures;
    }

    double[][] scalar(Job job, int threads) {
        double[][] figures = new double[columns.tickers()][];
        workers(threads).run(figures.length, k -> figures[k] = natives.scalar(job, columns, k));
        return figures;
    }

    double[][] lanes(Job job, int threads) {
        double[][] figures = new double[columns.tickers()][];
        List<LaneGroup> groups = market.groups();
        workers(threads)
                .run(
                        groups.size(),
                        g -> {
                            LaneGroup group = groups.get(g);
                            double[][] found =
                                    natives.lanes(job, addresses(job, group), group.rows());
                            group.tickers()
                                    .forEach(
                                            ticker ->
                                                    figures[ticker.index()] = found[ticker.lane()]);
                        });
        return figures;
    }

    /** Reads the job's columns, by C or by the Vector API. */
    void read(Job job, int threads, boolean byC) {
        List<LaneGroup> groups = market.groups();
        double[] sums = new double[groups.size()];
        workers(threads)
                .run(
                        groups.size(),
                        g -> {
                            LaneGroup group = groups.get(g);
                            long doubles = group.rows() * group.layout().lanes();
                            for (long address : addresses(job, group)) {
                                sums[g] +=
                                        byC
                                                ? natives.read(address, doubles)
                                                : ReadProbe.read(address, doubles);
                            }
                        });
        sink += IntStream.range(0, sums.length).mapToDouble(g -> sums[g]).sum();
    }

    private long[] addresses(Job job, LaneGroup group) {
        return job.columns().stream()
                .mapToLong(name -> market.column(group, name).address())
                .toArray();
    }

    private Workers workers(int threads) {
        return workers.computeIfAbsent(threads, Workers::new);
    }

    @Override
    public void close() {
        workers.values().forEach(Workers::close);
        context.close();
        java.lang.ref.Reference.reachabilityFence(market);
        if (sink == 42) {
            throw new IllegalStateException("a sum that is there only to keep the reads alive");
        }
    }
}
