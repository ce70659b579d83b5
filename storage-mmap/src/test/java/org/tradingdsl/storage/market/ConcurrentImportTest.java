// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tradingdsl.storage.TestFiles.closes;

import org.junit.jupiter.api.Test;
import org.tradingdsl.storage.ForkedImport;
import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.TestFiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Imports that run at once share their work; one that is killed or cancelled leaves nothing. */
class ConcurrentImportTest extends StoreFixture {
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
        Market market = open();
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
