// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import net.openhft.affinity.Affinity;

import java.util.BitSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The worker threads of a run: plain threads outside any polyglot context, one per core unless told
 * otherwise.
 */
public final class Workers implements AutoCloseable {
    private final ExecutorService pool;
    private final int threads;
    private final AtomicInteger pinned = new AtomicInteger();

    /**
     * Workers.
     *
     * @param threads how many; 0 means one per core
     * @param pin whether each is bound to a core
     */
    public Workers(int threads, boolean pin) {
        this.threads = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
        AtomicInteger numbers = new AtomicInteger();
        this.pool =
                Executors.newFixedThreadPool(
                        this.threads,
                        task -> {
                            int number = numbers.getAndIncrement();
                            Thread thread =
                                    new Thread(
                                            () -> {
                                                if (pin) {
                                                    pin(number);
                                                }
                                                task.run();
                                            },
                                            "trading-dsl worker " + (number + 1));
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    /**
     * Binds the calling worker to a core, and counts it only when the system says that it is bound.
     */
    private void pin(int number) {
        BitSet allowed = Affinity.getAffinity();
        if (allowed.isEmpty()) {
            return;
        }
        int core = allowed.nextSetBit(0);
        for (int i = number % allowed.cardinality(); i > 0; i--) {
            core = allowed.nextSetBit(core + 1);
        }
        BitSet wanted = new BitSet();
        wanted.set(core);
        Affinity.setAffinity(wanted);
        if (Affinity.getAffinity().equals(wanted)) {
            pinned.incrementAndGet();
        }
    }

    /** How many workers. */
    public int threads() {
        return threads;
    }

    /** How many of those that have started are bound to a core. */
    public int pinned() {
        return pinned.get();
    }

    Future<?> submit(Runnable task) {
        return pool.submit(task);
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
