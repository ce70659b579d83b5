// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

/** One ticker of a market and where its bars lie. */
public final class Ticker {
    private final int index;
    private final String name;
    private final BarOrigin origin;
    private final LaneGroup group;
    private final int lane;
    private final TimeAxis times;

    Ticker(int index, String name, BarOrigin origin, LaneGroup group, int lane, TimeAxis times) {
        this.index = index;
        this.name = name;
        this.origin = origin;
        this.group = group;
        this.lane = lane;
        this.times = times;
    }

    /** Its place in {@link Market#tickers()}. */
    public int index() {
        return index;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** How many bars it has. */
    public long bars() {
        return times.bars();
    }

    /** The group that holds its columns. */
    public LaneGroup group() {
        return group;
    }

    /** Its lane in the group. */
    public int lane() {
        return lane;
    }

    /** The times of its bars. */
    public TimeAxis times() {
        return times;
    }

    /** What a message about one of its bars begins with: file, ticker, and row as far as known. */
    public String origin(long bar) {
        return origin.of(bar);
    }

    @Override
    public String toString() {
        return name;
    }
}
