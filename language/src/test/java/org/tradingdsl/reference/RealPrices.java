// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.market.ColumnView;
import org.tradingdsl.storage.market.Market;
import org.tradingdsl.storage.market.MarketOptions;
import org.tradingdsl.storage.market.Ticker;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The daily prices that the repository carries, as arrays. */
final class RealPrices {
    private RealPrices() {}

    /** The folder {@code examples/data} of the repository. */
    static Path folder() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("examples/data"))) {
            root = root.getParent();
        }
        return root.resolve("examples/data");
    }

    static List<TestTicker> read(Path data, Path store) {
        Market market =
                Market.open(
                        data.toString(),
                        MarketOptions.defaults().withStore(store),
                        ImportProgress.NONE);
        List<String> names = List.of("open", "high", "low", "close", "volume");
        market.load(names, ImportProgress.NONE, 1);
        List<TestTicker> all = new ArrayList<>();
        for (Ticker ticker : market.tickers()) {
            int bars = Math.toIntExact(ticker.bars());
            long[] ts = new long[bars];
            for (int t = 0; t < bars; t++) {
                ts[t] = ticker.times().at(t);
            }
            Map<String, double[]> columns = new LinkedHashMap<>();
            for (String name : names) {
                columns.put(name, values(market.column(ticker.group(), name), ticker, bars));
            }
            columns.put(Market.DAY, TestTicker.days(ts));
            all.add(new TestTicker(ticker.name(), ts, columns));
        }
        return all;
    }

    private static double[] values(ColumnView view, Ticker ticker, int bars) {
        int lanes = view.layout().lanes();
        MemorySegment rows =
                MemorySegment.ofAddress(view.address())
                        .reinterpret(view.rows() * lanes * Double.BYTES);
        double[] values = new double[bars];
        for (int t = 0; t < bars; t++) {
            values[t] = rows.getAtIndex(ValueLayout.JAVA_DOUBLE, (long) t * lanes + ticker.lane());
        }
        Reference.reachabilityFence(view);
        return values;
    }
}
