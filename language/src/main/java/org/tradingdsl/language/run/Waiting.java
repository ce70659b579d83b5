// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.storage.ImportProgress;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/**
 * Waits for work on other threads, reporting progress on the caller's: only that one may enter the
 * polyglot context.
 */
final class Waiting {
    private static final long POLL_MILLIS = 50;

    private Waiting() {}

    /** Does an import on a worker, and waits. */
    static <T> T forImport(
            Workers workers, RunOptions.Progress progress, Function<ImportProgress, T> work) {
        Counter counter = new Counter();
        java.util.concurrent.atomic.AtomicReference<T> value =
                new java.util.concurrent.atomic.AtomicReference<>();
        Future<?> future = workers.submit(() -> value.set(work.apply(counter)));
        await(future, () -> counter.report(progress), () -> counter.stopped = true);
        return value.get();
    }

    /**
     * Waits for one future; {@code tick} runs now and then on this thread, and {@code stop} when it
     * fails.
     */
    static void await(Future<?> future, Runnable tick, Runnable stop) {
        boolean done = false;
        while (!done) {
            try {
                future.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
                done = true;
            } catch (TimeoutException e) {
                tickOrStop(future, tick, stop);
            } catch (InterruptedException e) {
                stop.run();
                settle(future);
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            } catch (ExecutionException e) {
                stop.run();
                throw e.getCause() instanceof RuntimeException known
                        ? known
                        : new IllegalStateException("a worker failed", e.getCause());
            }
        }
    }

    /**
     * A report may throw when the context is cancelled: workers are stopped before that goes on.
     */
    private static void tickOrStop(Future<?> future, Runnable tick, Runnable stop) {
        try {
            tick.run();
        } catch (RuntimeException | Error e) {
            stop.run();
            settle(future);
            throw e;
        }
    }

    private static void settle(Future<?> future) {
        try {
            future.get(1, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            // It was told to stop; how it ended does not matter any more.
            future.cancel(true);
        }
    }

    private static final class Counter implements ImportProgress {
        private final LongAdder done = new LongAdder();
        private volatile long total;
        private volatile boolean stopped;

        @Override
        public void begin(long totalRows, String what) {
            done.reset();
            total = totalRows;
        }

        @Override
        public void advance(long rows) {
            done.add(rows);
        }

        @Override
        public void end() {
            total = 0;
        }

        @Override
        public boolean cancelled() {
            return stopped;
        }

        void report(RunOptions.Progress progress) {
            if (progress.cancelled()) {
                stopped = true;
            } else if (total > 0) {
                progress.report(done.sum(), total, "import");
            }
        }
    }
}
