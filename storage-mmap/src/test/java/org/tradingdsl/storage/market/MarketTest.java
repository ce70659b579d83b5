// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tradingdsl.storage.TestFiles.closes;
import static org.tradingdsl.storage.TestFiles.daily;

import org.junit.jupiter.api.Test;
import org.tradingdsl.storage.TestFiles;
import org.tradingdsl.storage.TestFiles.Shape;
import org.tradingdsl.storage.segment.Encoding;
import org.tradingdsl.storage.segment.Layout;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.TimeUnit;

/** A market of files: groups, memory, values and times are what kernels and runs expect. */
class MarketTest extends StoreFixture {
    private static final long DAY = TimeUnit.DAYS.toNanos(1);

    @Test
    void seventeenTickersOfUnequalLengthKeepTheirBars() {
        for (int t = 0; t < 17; t++) {
            daily(data.resolve("T" + t + ".parquet"), 100 + t, closes(3 * t, t + 1));
        }
        Market market = open();
        assertThat(market.groups()).hasSize(3);
        assertThat(market.groups().get(2).layout()).isEqualTo(Layout.SINGLE);
        assertThat(market.groups().get(2).tickers().getFirst().name()).isEqualTo("T16");
        for (int t = 0; t < 17; t++) {
            Ticker ticker = market.ticker("T" + t);
            assertThat(ticker.bars()).isEqualTo(3L * t);
            assertThat(values(market, "T" + t, "close")).containsExactly(closes(3 * t, t + 1));
            assertThat(ticker.group().tickers().get(ticker.lane())).isSameAs(ticker);
            for (int i = 0; i < 3 * t; i++) {
                assertThat(ticker.times().at(i)).isEqualTo((100 + t + i) * DAY);
            }
        }
    }

    @Test
    void memoryIsWhatKernelsExpect() {
        for (int t = 0; t < 5; t++) {
            daily(data.resolve("T" + t + ".parquet"), 0, closes(1000 + t, 10 * t + 1));
        }
        Market market = open();
        LaneGroup group = market.groups().getFirst();
        assertThat(group.layout()).isEqualTo(Layout.LANES);
        ColumnView view = column(market, market.tickers().getFirst(), "close");
        assertThat(view.encoding()).isEqualTo(Encoding.F64);
        assertThat(view.address() % 64).isZero();
        int before = Layout.LANES.prefixRows() * 8;
        MemorySegment raw =
                MemorySegment.ofAddress(view.address() - before * 8L)
                        .reinterpret((before + view.rows() * 8) * 8L);
        for (int i = 0; i < before; i++) {
            assertThat(raw.getAtIndex(ValueLayout.JAVA_DOUBLE, i)).isNaN();
        }
        for (int r = 0; r < view.rows(); r++) {
            for (int l = 0; l < 8; l++) {
                double v = raw.getAtIndex(ValueLayout.JAVA_DOUBLE, before + r * 8L + l);
                if (l < 5 && r < 1000 + l) {
                    assertThat(v).isEqualTo(10 * l + 1 + r);
                } else {
                    assertThat(v).isNaN();
                }
            }
        }
        java.lang.ref.Reference.reachabilityFence(view);
    }

    @Test
    void fewerThanFourTickersAreContiguousColumns() {
        for (int t = 0; t < 3; t++) {
            daily(data.resolve("T" + t + ".parquet"), 0, closes(4, t + 1));
        }
        Market market = open();
        assertThat(market.groups()).hasSize(3).allMatch(g -> g.layout() == Layout.SINGLE);
        assertThat(values(market, "T1", "close")).containsExactly(2, 3, 4, 5);
    }

    @Test
    void missingAndBadPricesAreNoted() {
        daily(data.resolve("A.parquet"), 0, 1, Double.NaN, 0, Double.POSITIVE_INFINITY, 3);
        Market market = open();
        ColumnView view = column(market, market.ticker("A"), "close");
        assertThat(view.missing()).isTrue();
        assertThat(view.firstBadPrice(0)).isEqualTo(2);
        assertThat(view.value(1, 0)).isNaN();
    }

    @Test
    void oneBadPriceIsEnoughWhereverItStands() {
        double[] bad = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0.0, -0.0, -1};
        for (int i = 0; i < bad.length; i++) {
            double[] prices = closes(2500, 1);
            // Far from the beginning: columns are written in blocks.
            prices[2000 + i] = bad[i];
            daily(data.resolve("T" + i + ".parquet"), 0, prices);
        }
        daily(data.resolve("T9.parquet"), 0, Double.MIN_VALUE, Double.MAX_VALUE);
        Market market = open();
        for (int i = 0; i < bad.length; i++) {
            Ticker ticker = market.ticker("T" + i);
            ColumnView view = column(market, ticker, "close");
            assertThat(view.firstBadPrice(ticker.lane())).as("%s", bad[i]).isEqualTo(2000 + i);
            assertThat(view.missing()).isFalse();
        }
        Ticker extreme = market.ticker("T9");
        assertThat(column(market, extreme, "close").firstBadPrice(extreme.lane())).isEqualTo(-1);
    }

    @Test
    void paddingIsNotMissing() {
        for (int t = 0; t < 4; t++) {
            daily(data.resolve("T" + t + ".parquet"), 0, closes(t + 1, 1));
        }
        Market market = open();
        ColumnView view = column(market, market.ticker("T0"), "close");
        assertThat(view.missing()).isFalse();
        assertThat(view.firstBadPrice(0)).isEqualTo(-1);
        assertThat(view.firstBadPrice(7)).isEqualTo(-1);
    }

    @Test
    void daysComeFromTimes() {
        TestFiles.write(
                data.resolve("A.parquet"),
                TestFiles.TS_CLOSE,
                Shape.usual(),
                5,
                (g, i) -> g.append("ts", (i - 2) * 13 * 3_600_000_000L).append("close", 1.0));
        assertThat(values(open(), "A", Market.DAY)).containsExactly(-2, -1, 0, 0, 1);
    }

    @Test
    void firstAtOrAfterFindsRows() {
        daily(data.resolve("A.parquet"), 10, 1, 2, 3);
        TimeAxis times = open().ticker("A").times();
        assertThat(times.firstAtOrAfter(Long.MIN_VALUE)).isZero();
        assertThat(times.firstAtOrAfter(10 * DAY)).isZero();
        assertThat(times.firstAtOrAfter(10 * DAY + 1)).isEqualTo(1);
        assertThat(times.firstAtOrAfter(12 * DAY)).isEqualTo(2);
        assertThat(times.firstAtOrAfter(12 * DAY + 1)).isEqualTo(3);
    }

    @Test
    void equalAxesHaveEqualFingerprints() {
        daily(data.resolve("A.parquet"), 10, 1, 2, 3);
        daily(data.resolve("B.parquet"), 10, 4, 5, 6);
        daily(data.resolve("C.parquet"), 11, 4, 5, 6);
        Market m = open();
        assertThat(m.ticker("A").times().fingerprint())
                .isEqualTo(m.ticker("B").times().fingerprint());
        assertThat(m.ticker("A").times().fingerprint())
                .isNotEqualTo(m.ticker("C").times().fingerprint());
    }

    @Test
    void infoSumsUp() {
        daily(data.resolve("A.parquet"), 10, 1, 2, 3);
        daily(data.resolve("B.parquet"), 5, 1);
        MarketInfo info = MarketInfo.of(open());
        assertThat(info.tickers()).isEqualTo(2);
        assertThat(info.bars()).isEqualTo(4);
        assertThat(info.first()).isEqualTo(5 * DAY);
        assertThat(info.last()).isEqualTo(12 * DAY);
        assertThat(info.storeBytes()).isPositive();
        assertThat(info.columns())
                .extracting(MarketInfo.Column::name)
                .containsExactly("ts", "close");
    }
}
