// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.language.analysis.Lowered;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Runs prepared kernels over groups on worker threads. Groups are taken from one queue, the largest
 * first; nothing that workers write is shared between them, so neither their number nor their order
 * can change a result.
 */
public final class Execution {
    private final Kernels kernels;
    private final Window window;
    private final Workers workers;

    /**
     * What part of the data a run covers.
     *
     * @param from first instant, nanoseconds since 1970 UTC, or null
     * @param to last instant, or null
     */
    public record Window(Long from, Long to) {
        /** All of it. */
        public static final Window ALL = new Window(null, null);

        long start(Bars bars) {
            return from == null ? 0 : bars.firstAtOrAfter(from);
        }

        long end(Bars bars) {
            return to == null || to == Long.MAX_VALUE ? bars.count() : bars.firstAtOrAfter(to + 1);
        }
    }

    /** An execution of prepared kernels. */
    public Execution(Kernels kernels, Window window, Workers workers) {
        this.kernels = kernels;
        this.window = window;
        this.workers = workers;
    }

    /**
     * Runs all bars of the tickers.
     *
     * @param groups the groups that hold the tickers
     * @param wanted says whether a ticker is asked for
     * @param keeper gives room for values that are to be kept
     */
    Outcome run(
            List<? extends DataGroup> groups,
            java.util.function.Predicate<Bars> wanted,
            Keeper keeper,
            RunOptions.Progress progress) {
        int outputs =
                kernels.lowered() instanceof Lowered.Series series ? series.outputs().size() : 0;
        Map<DataGroup, List<TickerRun>> work = new LinkedHashMap<>();
        List<TickerRun> all = new ArrayList<>();
        long total = 0;
        for (DataGroup group : groups) {
            List<TickerRun> lanes = new ArrayList<>();
            for (Bars bars : group.tickers()) {
                TickerRun ticker =
                        wanted.test(bars)
                                ? new TickerRun(bars, window.start(bars), window.end(bars), outputs)
                                : null;
                lanes.add(ticker);
                if (ticker != null) {
                    keeper.keep(ticker);
                    all.add(ticker);
                    total += ticker.count() == 0 ? 0 : ticker.end();
                }
            }
            work.put(group, lanes);
        }
        all.sort(Comparator.comparing(TickerRun::name, Texts.UTF8_ORDER));
        Aggregate aggregate =
                new Aggregate(
                        kernels.lowered() instanceof Lowered.Backtest ? bars(all) : List.of());
        bulk(work, aggregate, total, progress);
        java.lang.ref.Reference.reachabilityFence(groups);
        return new Outcome(kernels, all, aggregate, window);
    }

    /** Those with bars in the window: others have no part in the aggregate. */
    private static List<Bars> bars(List<TickerRun> tickers) {
        return tickers.stream().filter(t -> t.count() > 0).map(TickerRun::bars).toList();
    }

    private void bulk(
            Map<DataGroup, List<TickerRun>> work,
            Aggregate aggregate,
            long total,
            RunOptions.Progress progress) {
        List<DataGroup> queue = new ArrayList<>(work.keySet());
        queue.sort(
                Comparator.comparingLong((DataGroup g) -> g.rows() * g.tickers().size())
                        .reversed());
        AtomicInteger next = new AtomicInteger();
        LongAdder done = new LongAdder();
        Stop stop = new Stop();
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < Math.min(workers.threads(), Math.max(1, queue.size())); i++) {
            Aggregate.Share share = aggregate.share();
            running.add(
                    workers.submit(
                            () -> {
                                if (kernels.muchAhead()) {
                                    workers.spread();
                                }
                                GroupRunner runner =
                                        new GroupRunner(kernels, share, stop::asked, done::add);
                                for (int k = next.getAndIncrement();
                                        k < queue.size();
                                        k = next.getAndIncrement()) {
                                    runner.run(queue.get(k), work.get(queue.get(k)));
                                }
                            }));
        }
        await(running, stop, done, total, progress);
    }

    /** A flag that workers poll on every tile: a context's own cancellation does not reach them. */
    private static final class Stop {
        private volatile boolean asked;

        boolean asked() {
            return asked;
        }

        void ask() {
            asked = true;
        }
    }

    private static void await(
            List<Future<?>> running,
            Stop stop,
            LongAdder done,
            long total,
            RunOptions.Progress progress) {
        Runnable tick =
                () -> {
                    if (progress.cancelled()) {
                        stop.ask();
                    }
                    progress.report(done.sum(), total, "run");
                };
        for (Future<?> future : running) {
            Waiting.await(future, tick, stop::ask);
        }
        progress.report(done.sum(), total, "run");
    }
}
