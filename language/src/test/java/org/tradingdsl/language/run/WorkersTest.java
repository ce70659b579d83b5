// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import static org.assertj.core.api.Assertions.assertThat;

import net.openhft.affinity.Affinity;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;

class WorkersTest {
    private static final int THREADS = 3;

    @Test
    void theNextRunGetsTheThreadsOfTheLast() throws Exception {
        Set<Thread> first = threads(THREADS);
        assertThat(first).hasSize(THREADS);
        assertThat(threads(THREADS)).isEqualTo(first);
        assertThat(threads(THREADS + 1)).hasSize(THREADS + 1).doesNotContainAnyElementsOf(first);
    }

    @Test
    void runsAtTheSameTimeShareNoThreads() {
        try (Workers one = Workers.of(THREADS, false);
                Workers other = Workers.of(THREADS, false)) {
            assertThat(one).isNotSameAs(other);
        }
    }

    @Test
    void busyThreadsAreNotHandedOn() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        Workers busy = Workers.of(THREADS, false);
        Future<?> task = busy.submit(() -> await(end));
        busy.close();
        try (Workers next = Workers.of(THREADS, false)) {
            assertThat(next).isNotSameAs(busy);
        }
        end.countDown();
        task.get();
    }

    @Test
    void aSpreadWorkerMayStillBeMoved() throws Exception {
        BitSet allowed = Affinity.getAffinity();
        int cores = allowed.cardinality();
        try (Workers workers = Workers.of(cores, false)) {
            for (int run = 0; run < 3; run++) {
                List<Future<?>> tasks = new ArrayList<>();
                for (int i = 0; i < cores; i++) {
                    tasks.add(
                            workers.submit(
                                    () -> {
                                        workers.spread();
                                        assertThat(Affinity.getAffinity()).isEqualTo(allowed);
                                    }));
                }
                for (Future<?> task : tasks) {
                    task.get();
                }
            }
        }
    }

    /** The threads of one run, all at work at the same time. */
    private static Set<Thread> threads(int many) throws Exception {
        Set<Thread> met = ConcurrentHashMap.newKeySet();
        CountDownLatch all = new CountDownLatch(many);
        try (Workers workers = Workers.of(many, false)) {
            List<Future<?>> tasks = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                tasks.add(
                        workers.submit(
                                () -> {
                                    met.add(Thread.currentThread());
                                    all.countDown();
                                    await(all);
                                }));
            }
            for (Future<?> task : tasks) {
                task.get();
            }
        }
        return met;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }
}
