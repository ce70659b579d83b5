// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tradingdsl.storage.TestFiles.daily;

import org.apache.parquet.example.data.Group;
import org.junit.jupiter.api.BeforeEach;
import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.TestFiles;
import org.tradingdsl.storage.TestFiles.Shape;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Each mistake: one line that says where, what and how to mend it; sources and store stay as they
 * were.
 */
abstract class BadInputFixture extends StoreFixture {
    @BeforeEach
    void somethingGood() throws IOException {
        Files.createDirectory(data);
        // It is in the store already, and must still be there afterwards.
        daily(folder.resolve("good/G.parquet"), 0, 1, 2, 3);
        Market good = Market.open(folder.resolve("good").toString(), options, ImportProgress.NONE);
        good.load(List.of("close"), ImportProgress.NONE, 1);
    }

    /**
     * Such a path is refused with a message of one line that has these parts; nothing is changed.
     */
    final void refused(Path path, String... parts) {
        Map<String, String> before = TestFiles.snapshot(folder);
        assertThatThrownBy(
                        () -> {
                            Market m = Market.open(path.toString(), options, ImportProgress.NONE);
                            m.load(m.columns(), ImportProgress.NONE, 2);
                        })
                .isInstanceOf(MarketException.class)
                .satisfies(
                        e -> {
                            assertThat(e.getMessage()).contains(parts).doesNotContain("\n");
                        });
        Map<String, String> after = TestFiles.snapshot(folder);
        // An entry's lock file may be new; nothing else.
        after.keySet().removeIf(f -> f.endsWith("/lock") && !before.containsKey(f));
        assertThat(after).isEqualTo(before);
    }

    /** Writes the source of ticker A. */
    final Path file(String schema, int rows, BiConsumer<Group, Integer> fill) {
        return TestFiles.write(data.resolve("A.parquet"), schema, Shape.usual(), rows, fill);
    }
}
