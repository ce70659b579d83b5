// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.benchmarks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Runs numbered tasks on a fixed number of threads, each taking the next free number. */
final class Workers implements AutoCloseable {
    private final int threads;
    private final ExecutorService pool;

    Workers(int threads) {
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads);
    }

    /** Returns when all tasks are done. */
    void run(int tasks, IntConsumer task) {
        AtomicInteger next = new AtomicInteger();
        for (Future<?> future :
                IntStream.range(0, threads)
                        .mapToObj(
                                i ->
                                        pool.submit(
                                                () -> {
                                                    for (int k;
                                                            (k = next.getAndIncrement())
                                                                    < tasks; ) {
                                                        task.accept(k);
                                                    }
                                                }))
                        .toList()) {
            try {
                future.get();
            } catch (InterruptedException e) {
                throw new IllegalStateException("interrupted", e);
            } catch (java.util.concurrent.ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
