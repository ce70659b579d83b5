// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import net.openhft.affinity.Affinity;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The worker threads of a run: plain threads outside any polyglot context, one per core unless told
 * otherwise. Those of the last run are kept for a while, each on the core where the system has put
 * it: new threads may share one core for ten milliseconds while another is idle, which is as long
 * as some runs take.
 */
public final class Workers implements AutoCloseable {
    private static final long IDLE_SECONDS = 60;
    private static final int MOST_KEPT = 4;
    private static final Deque<Workers> KEPT = new ArrayDeque<>();

    private final ExecutorService pool;
    private final int threads;
    private final boolean pin;
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger pinned = new AtomicInteger();
    private final AtomicInteger unfinished = new AtomicInteger();

    private Workers(int threads, boolean pin) {
        this.threads = threads;
        this.pin = pin;
        ThreadPoolExecutor made =
                new ThreadPoolExecutor(
                        threads,
                        threads,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        task -> new Worker(task, numbers.getAndIncrement()));
        made.allowCoreThreadTimeOut(true);
        this.pool = made;
    }

    /**
     * Workers for one run at a time, until they are closed.
     *
     * @param threads how many; 0 means one per core
     * @param pin whether each is bound to a core
     */
    public static Workers of(int threads, boolean pin) {
        int many = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
        synchronized (KEPT) {
            for (Workers workers : KEPT) {
                if (workers.threads == many && !pin) {
                    KEPT.remove(workers);
                    return workers;
                }
            }
        }
        return new Workers(many, pin);
    }

    private final class Worker extends Thread {
        private final int number;
        private boolean placed;
        private BitSet allowed;
        private BitSet home;

        Worker(Runnable task, int number) {
            super(null, task, "trading-dsl worker " + (number % threads + 1), 0, false);
            this.number = number;
            setDaemon(true);
        }

        @Override
        public void run() {
            if (pin) {
                pin();
            }
            super.run();
        }

        /**
         * Binds this worker to a core, and counts it only when the system says that it is bound.
         */
        private void pin() {
            BitSet allowed = Affinity.getAffinity();
            if (allowed.isEmpty()) {
                return;
            }
            BitSet wanted = core(allowed, number);
            Affinity.setAffinity(wanted);
            if (Affinity.getAffinity().equals(wanted)) {
                pinned.incrementAndGet();
            }
        }

        /** Finds this worker a core to wake up on, and goes there. */
        private void place() {
            if (!placed) {
                placed = true;
                allowed = Affinity.getAffinity();
                if (allowed.cardinality() == threads) {
                    home = core(allowed, number);
                    settle();
                    release();
                }
            }
        }

        /** From now on the system may move this worker. */
        private void release() {
            if (home != null) {
                Affinity.setAffinity(allowed);
            }
        }

        /** While it waits for work, and when it wakes up, this worker is on its core. */
        private void settle() {
            if (home != null) {
                Affinity.setAffinity(home);
            }
        }
    }

    private static BitSet core(BitSet allowed, int number) {
        int core = allowed.nextSetBit(0);
        for (int i = number % allowed.cardinality(); i > 0; i--) {
            core = allowed.nextSetBit(core + 1);
        }
        BitSet one = new BitSet();
        one.set(core);
        return one;
    }

    /**
     * Before long work, on a worker: makes sure that workers do not share a core. Where there are
     * fewer workers than cores the system chooses better than this could.
     */
    void spread() {
        if (!pin && threads > 1 && Thread.currentThread() instanceof Worker worker) {
            worker.place();
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
        unfinished.incrementAndGet();
        return pool.submit(
                () -> {
                    Worker worker = (Worker) Thread.currentThread();
                    worker.release();
                    try {
                        task.run();
                    } finally {
                        worker.settle();
                        unfinished.decrementAndGet();
                    }
                });
    }

    /** Ends the run's use; keeps the threads for the next one unless one of them is still busy. */
    @Override
    public void close() {
        Workers left = this;
        synchronized (KEPT) {
            if (!pin && unfinished.get() == 0) {
                KEPT.addFirst(this);
                left = KEPT.size() > MOST_KEPT ? KEPT.removeLast() : null;
            }
        }
        if (left != null) {
            left.pool.shutdown();
        }
    }
}
