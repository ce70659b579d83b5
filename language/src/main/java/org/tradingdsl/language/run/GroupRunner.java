// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.language.plan.Plan;
import org.tradingdsl.nodes.column.ColumnFormat;

import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/**
 * Runs one group after the other on one thread: tile by tile, cut where a ticker's window begins or
 * ends so that the set of active lanes is fixed within a call, with the passes that follow each
 * tile.
 */
final class GroupRunner {
    private final Kernels kernels;
    private final Profile profile;
    private final Aggregate.Share share;
    private final BooleanSupplier cancelled;
    private final LongConsumer progress;
    private final java.util.Map<Plan, TileRunner> runners = new java.util.HashMap<>();

    GroupRunner(
            Kernels kernels,
            Aggregate.Share share,
            BooleanSupplier cancelled,
            LongConsumer progress) {
        this.kernels = kernels;
        this.profile = kernels.profile();
        this.share = share;
        this.cancelled = cancelled;
        this.progress = progress;
    }

    /**
     * Runs a group.
     *
     * @param tickers by lane; null where a ticker is not asked for
     */
    void run(DataGroup group, List<TickerRun> tickers) {
        if (group.rows() == 0) {
            // Nothing was planned for it.
            return;
        }
        Plan plan = kernels.plan(group);
        int width = plan.options().lanes().width();
        int parts =
                group.format() == ColumnFormat.SINGLE_F64
                        ? 1
                        : (tickers.size() + width - 1) / width;
        for (int part = 0; part < parts; part++) {
            List<TickerRun> some = new ArrayList<>();
            for (int lane = 0; lane < width; lane++) {
                int index = part * width + lane;
                some.add(index < tickers.size() ? tickers.get(index) : null);
            }
            if (some.stream().anyMatch(ticker -> ticker != null && ticker.count() > 0)) {
                runPart(group, plan, part, some);
            }
        }
    }

    private void runPart(DataGroup group, Plan plan, int part, List<TickerRun> tickers) {
        TileRunner runner =
                runners.computeIfAbsent(
                        plan,
                        p ->
                                new TileRunner(
                                        p,
                                        Arena.ofAuto().allocate(p.workspaceBytes(), 64),
                                        profile == null ? null : profile.clock(p)));
        AfterTile after =
                plan.book() != null
                        ? new BacktestAfterTile(group, part, plan, runner.scratch(), tickers, share)
                        : new SeriesAfterTile(plan, runner.scratch(), tickers);
        runner.reset();
        TreeSet<Long> cuts = new TreeSet<>();
        for (TickerRun ticker : tickers) {
            if (ticker != null && ticker.count() > 0) {
                cuts.add(ticker.start());
                cuts.add(ticker.end());
            }
        }
        Tiles tiles =
                new Tiles(group, runner, part, tickers, Math.min(cuts.last(), group.rows()), cuts);
        Kernels.Forms forms = kernels.forms();
        runner.use(forms);
        boolean steadily = forms != Kernels.Forms.SHARED && !group.missing();
        for (long row = 0; row < tiles.end; ) {
            if (cancelled.getAsBoolean()) {
                throw new java.util.concurrent.CancellationException("cancelled");
            }
            int rows = tiles.place(row);
            if (!steadily) {
                runner.run(row, rows);
            } else if (!runner.runSteadily(row, rows, lanes(tickers, row, false))) {
                // A value is missing where none was expected: everything up to here anew, without
                // expectations.
                steadily = false;
                runner.reset();
                tiles.replay(row);
                runner.run(row, tiles.place(row));
            }
            long start = profile == null ? 0 : System.nanoTime();
            after.tile(row, rows);
            if (profile != null) {
                profile.after().add(System.nanoTime() - start);
            }
            progress.accept((long) rows * Long.bitCount(lanes(tickers, row, false)));
            row += rows;
        }
    }

    /** The rows of one part of a group, tile by tile. */
    private record Tiles(
            DataGroup group,
            TileRunner runner,
            int part,
            List<TickerRun> tickers,
            long end,
            TreeSet<Long> cuts) {

        /** Makes the tile that begins at a row ready to run, and gives its length. */
        int place(long row) {
            Long cut = cuts.higher(row);
            long limit = cut == null ? end : Math.min(cut, end);
            long next = Math.min(row + runner.plan().options().tileRows(), limit);
            // A damaged block was rebuilt from its source: same values at a new address.
            group.verify(row, next);
            runner.activate(lanes(tickers, row, true));
            runner.place(group, row, part);
            return (int) (next - row);
        }

        /** Runs all rows before the given one, for the state that they leave. */
        void replay(long before) {
            for (long row = 0; row < before; ) {
                int rows = place(row);
                runner.run(row, rows);
                row += rows;
            }
        }
    }

    /** The lanes whose ticker has not ended, or which are inside their window. */
    private static long lanes(List<TickerRun> tickers, long row, boolean inside) {
        long lanes = 0;
        for (int lane = 0; lane < tickers.size(); lane++) {
            TickerRun ticker = tickers.get(lane);
            if (ticker != null && (inside ? ticker.covers(row) : row < ticker.end())) {
                lanes |= 1L << lane;
            }
        }
        return lanes;
    }
}
