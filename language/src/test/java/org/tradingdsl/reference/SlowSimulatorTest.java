// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tradingdsl.nodes.simulation.SimulationSettings;

/** The reference simulator on accounts small enough to be worked out by hand. */
class SlowSimulatorTest {
    private static final double NA = Double.NaN;

    private static SlowMarket market(double[] open, double[] close, String signals) {
        boolean[] entries = new boolean[open.length];
        boolean[] exits = new boolean[open.length];
        long[] ts = new long[open.length];
        for (int t = 0; t < open.length; t++) {
            entries[t] = "eb".indexOf(signals.charAt(t)) >= 0;
            exits[t] = "xb".indexOf(signals.charAt(t)) >= 0;
            ts[t] = t * 86_400_000_000_000L;
        }
        return new SlowMarket("T", ts, open, close, entries, exits);
    }

    private static SimulationSettings settings(
            boolean sameClose, double fees, double fixed, double slip, double size) {
        return new SimulationSettings(sameClose, fees, fixed, slip, size, 1000, NA);
    }

    @Test
    void ordersFillAtTheNextOpen() {
        double[] open = {10, 20, 25, 50, 50};
        double[] close = {10, 25, 30, 40, 60};
        SlowSimulator.Result result =
                SlowSimulator.run(market(open, close, "e.x.."), settings(false, 0, 0, 0, 1));
        assertThat(result.equity()).containsExactly(1000, 1250, 1500, 2500, 2500);
        assertThat(result.position()).containsExactly(false, true, true, false, false);
        assertThat(result.trades())
                .containsExactly(new SlowTrade(1, 20, 3, 50, 50, 1000, 0, 1500, 2));
    }

    @Test
    void ordersFillAtTheSameClose() {
        double[] price = {10, 20, 40, 20, 10};
        SlowSimulator.Result result =
                SlowSimulator.run(market(price, price, ".ex.e"), settings(true, 0, 0, 0, 1));
        assertThat(result.equity()).containsExactly(1000, 1000, 2000, 2000, 2000);
        assertThat(result.position()).containsExactly(false, true, false, false, true);
        assertThat(result.trades()).hasSize(2);
        assertThat(result.trades().get(1).open()).isTrue();
    }

    @Test
    void aBuySpendsExactlyTheBudget() {
        double[] price = {10, 10, 10, 10};
        SlowSimulator.Result result =
                SlowSimulator.run(market(price, price, "e.x."), settings(false, 0.01, 5, 0.1, 0.5));
        double units = (500 - 5) / (10 * 1.1 * 1.01);
        assertThat(result.equity()[1]).isCloseTo(500 + units * 10, within(1e-9));
        double proceeds = units * 10 * 0.9 * 0.99 - 5;
        assertThat(result.equity()[3]).isCloseTo(500 + proceeds, within(1e-9));
        SlowTrade trade = result.trades().get(0);
        assertThat(trade.entryPrice()).isCloseTo(11, within(1e-12));
        assertThat(trade.exitPrice()).isCloseTo(9, within(1e-12));
        assertThat(trade.pnl()).isCloseTo(proceeds - 500, within(1e-9));
        assertThat(trade.result()).isCloseTo((proceeds - 500) / 500, within(1e-12));
        assertThat(trade.fees()).isCloseTo(units * 11 * 0.01 + units * 9 * 0.01 + 10, within(1e-9));
        assertThat(result.feesPaid()).isCloseTo(trade.fees(), within(1e-9));
    }

    @Test
    void missingOpensMakeOrdersWait() {
        double[] open = {10, NA, NA, 20, NA, 40};
        double[] close = {10, NA, 15, 20, NA, 40};
        SlowSimulator.Result result =
                SlowSimulator.run(market(open, close, "e..x.."), settings(false, 0, 0, 0, 1));
        assertThat(result.position()).containsExactly(false, false, false, true, true, false);
        assertThat(result.equity()).containsExactly(1000, 1000, 1000, 1000, 1000, 2000);
    }

    @Test
    void anExitCancelsAWaitingEntryButAnEntryNoWaitingExit() {
        double[] open = {10, NA, 20, 20, NA, 40, 50};
        double[] close = {10, 10, 20, 20, 30, 40, 50};
        SlowSimulator.Result cancelled =
                SlowSimulator.run(market(open, close, "eb....."), settings(false, 0, 0, 0, 1));
        assertThat(cancelled.trades()).isEmpty();
        SlowSimulator.Result kept =
                SlowSimulator.run(market(open, close, ".e.xe.."), settings(false, 0, 0, 0, 1));
        assertThat(kept.position()).containsExactly(false, false, true, true, true, false, false);
        assertThat(kept.equity()).containsExactly(1000, 1000, 1000, 1000, 1500, 2000, 2000);
    }

    @Test
    void entryAndExitTogether() {
        double[] price = {10, 10, 10, 20, 20};
        SlowSimulator.Result flat =
                SlowSimulator.run(market(price, price, "bbbbb"), settings(false, 0, 0, 0, 1));
        assertThat(flat.trades()).isEmpty();
        SlowSimulator.Result in =
                SlowSimulator.run(market(price, price, "e.b.."), settings(false, 0, 0, 0, 1));
        assertThat(in.position()).containsExactly(false, true, true, false, false);
    }

    @Test
    void anEntryThatCannotPayTheFixedFeeIsNotPlaced() {
        double[] price = {10, 10, 10};
        assertThat(
                        SlowSimulator.run(
                                        market(price, price, "eee"),
                                        settings(false, 0, 500, 0, 0.5))
                                .trades())
                .isEmpty();
        assertThat(
                        SlowSimulator.run(
                                        market(price, price, "eee"),
                                        settings(false, 0, 499, 0, 0.5))
                                .trades())
                .hasSize(1);
    }

    @Test
    void theWindowStartsFlat() {
        double[] price = {10, 10, 20, 40};
        SlowMarket market = market(price, price, "ee..");
        long day = 86_400_000_000_000L;
        SlowMarket window = market.window(day, 2 * day);
        assertThat(window.bars()).isEqualTo(2);
        SlowSimulator.Result result = SlowSimulator.run(window, settings(false, 0, 0, 0, 1));
        assertThat(result.trades()).hasSize(1);
        assertThat(result.trades().get(0).entryPrice()).isEqualTo(20);
        assertThat(
                        SlowSimulator.run(
                                        market.window(2 * day, 3 * day),
                                        settings(false, 0, 0, 0, 1))
                                .trades())
                .isEmpty();
    }

    @Test
    void figures() {
        double[] price = {10, 20, 10, 10, 20};
        SlowSimulator.Result result =
                SlowSimulator.run(market(price, price, "ex.x."), settings(true, 0, 0, 0, 1));
        SlowMetrics m = SlowMetrics.of(result, 1000, 252);
        assertThat(m.totalReturn()).isEqualTo(1);
        assertThat(m.winRate()).isEqualTo(1);
        assertThat(m.profitFactor()).isNaN();
        assertThat(m.maxDrawdown()).isZero();
        assertThat(m.calmar()).isNaN();
        assertThat(m.sortino()).isNaN();
        assertThat(m.exposure()).isEqualTo(0.2);
        assertThat(m.cagr()).isCloseTo(Math.pow(2, 252 / 5.0) - 1, within(1.0));
        // Returns 0, 1, 0, 0, 0: mean 0.2, variance (0.64 + 4 * 0.04) / 4.
        assertThat(m.sharpe()).isCloseTo(0.2 / Math.sqrt(0.2) * Math.sqrt(252), within(1e-12));
        assertThat(m.volatility()).isCloseTo(Math.sqrt(0.2) * Math.sqrt(252), within(1e-12));
    }

    @Test
    void periodsPerYearFollowTheCalendar() {
        long day = 86_400_000_000_000L;
        long monday = 4 * day;
        long[] weekdays = new long[100];
        long[] everyDay = new long[100];
        long[] hours = new long[100];
        long[] weeks = new long[30];
        for (int t = 0; t < 100; t++) {
            weekdays[t] = monday + (t / 5 * 7L + t % 5) * day;
            everyDay[t] = monday + t * day;
            hours[t] = monday + t / 7 * day + t % 7 * (day / 24);
        }
        for (int t = 0; t < 30; t++) {
            weeks[t] = monday + 7L * t * day;
        }
        assertThat(SlowCalendar.periodsPerYear(weekdays)).isEqualTo(252);
        assertThat(SlowCalendar.periodsPerYear(everyDay)).isEqualTo(365);
        assertThat(SlowCalendar.periodsPerYear(hours)).isEqualTo(365 * 7);
        assertThat(SlowCalendar.periodsPerYear(weeks)).isEqualTo(52);
        assertThat(SlowCalendar.periodsPerYear(new long[] {0, 31 * day, 59 * day})).isEqualTo(12);
        assertThat(SlowCalendar.periodsPerYear(new long[] {0, 365 * day, 730 * day}))
                .isCloseTo(1.0007, within(1e-4));
    }
}
