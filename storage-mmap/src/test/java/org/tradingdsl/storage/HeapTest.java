// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradingdsl.storage.TestFiles.Shape;
import org.tradingdsl.storage.market.Market;
import org.tradingdsl.storage.market.MarketOptions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * The heap of an import is bounded by a constant and a page per open column, however large a row
 * group is.
 */
class HeapTest {
    private static final int ROWS = 3_000_000;
    @TempDir Path folder;

    @Test
    void aRowGroupLargerThanTheHeapIsImported() throws Exception {
        Path data = folder.resolve("data");
        SplittableRandom random = new SplittableRandom(1);
        TestFiles.write(
                data.resolve("A.parquet"),
                "message m { required int64 ts (TIMESTAMP(MICROS,true)); required double a; }",
                new Shape(Shape.usual().codec(), Shape.usual().version(), false, 1 << 20, 1 << 30),
                ROWS,
                (g, i) -> g.append("ts", (long) i * 1_000_000).append("a", random.nextDouble()));
        assertThat(Files.size(data.resolve("A.parquet"))).isGreaterThan(30L << 20);
        Process process =
                ForkedImport.start(
                        data, folder.resolve("store"), "run", "-Xmx20m", "-XX:+UseSerialGC");
        String sum = ForkedImport.output(process);
        Market market =
                Market.open(
                        data.toString(),
                        MarketOptions.defaults().withStore(folder.resolve("store")),
                        ImportProgress.NONE);
        assertThat(market.ticker("A").bars()).isEqualTo(ROWS);
        assertThat(sum).isEqualTo("sum " + ForkedImport.sum(market) + "\n");
    }
}
