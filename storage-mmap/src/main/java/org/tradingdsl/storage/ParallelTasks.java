// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Runs tasks on a few threads; the first failure stops those that have not begun, and is the
 * caller's.
 */
public final class ParallelTasks {
    private ParallelTasks() {}

    /** Runs all tasks on up to so many threads and waits for them. */
    public static void run(List<? extends Runnable> tasks, int threads) {
        int n = Math.max(1, Math.min(threads, tasks.size()));
        AtomicInteger next = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable worker =
                () -> {
                    int i;
                    while (failure.get() == null && (i = next.getAndIncrement()) < tasks.size()) {
                        try {
                            tasks.get(i).run();
                        } catch (RuntimeException | Error e) {
                            failure.compareAndSet(null, e);
                        }
                    }
                };
        if (n == 1) {
            worker.run();
        } else {
            Thread[] workers = new Thread[n];
            for (int t = 0; t < n; t++) {
                workers[t] = Thread.ofPlatform().name("import-" + t).daemon().start(worker);
            }
            join(workers, failure);
        }
        if (failure.get() instanceof RuntimeException e) {
            throw e;
        }
        if (failure.get() instanceof Error e) {
            throw e;
        }
    }

    /** Waits for all, even when interrupted: nobody may write after the caller has gone on. */
    private static void join(Thread[] workers, AtomicReference<Throwable> failure) {
        boolean interrupted = false;
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    failure.compareAndSet(null, new CancellationException("interrupted"));
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
