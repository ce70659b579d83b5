// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.nodes.column.ColumnFormat;
import org.tradingdsl.storage.market.TimeAxis;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * A group laid out from arrays, without a store: exactly the rows and the prefix that the layout
 * promises.
 */
public class ArrayGroup implements DataGroup {
    private static final int PREFIX_DOUBLES = 512;

    private final ColumnFormat format;
    private final List<Bars> tickers = new ArrayList<>();
    private final List<MemorySegment> columns = new ArrayList<>();
    private final long rows;
    private final boolean together;

    /** A ticker in arrays. */
    public record Source(String name, long[] ts, Map<String, double[]> columns) {}

    /**
     * A group.
     *
     * @param sources one to eight tickers; exactly one for the single format
     * @param names the columns, in the plan's order
     */
    public ArrayGroup(ColumnFormat format, List<Source> sources, List<String> names) {
        this(format, sources, names, bytes -> Arena.ofAuto().allocate(bytes, 64));
    }

    /**
     * A group whose columns lie in memory of a given kind.
     *
     * @param memory gives so many bytes
     */
    public ArrayGroup(
            ColumnFormat format,
            List<Source> sources,
            List<String> names,
            LongFunction<MemorySegment> memory) {
        this.format = format;
        this.rows = sources.stream().mapToLong(s -> s.ts().length).max().orElse(0);
        for (Source source : sources) {
            tickers.add(bars(source));
        }
        this.together = DataGroup.super.together();
        int width = format == ColumnFormat.LANES_F64 ? 8 : 1;
        for (String name : names) {
            double[] values = new double[(int) (PREFIX_DOUBLES + rows * width)];
            Arrays.fill(values, Double.NaN);
            for (int lane = 0; lane < sources.size(); lane++) {
                double[] column = sources.get(lane).columns().get(name);
                for (int row = 0; row < column.length; row++) {
                    values[PREFIX_DOUBLES + row * width + lane] = column[row];
                }
            }
            MemorySegment segment = memory.apply(values.length * 8L);
            MemorySegment.copy(values, 0, segment, ValueLayout.JAVA_DOUBLE, 0, values.length);
            columns.add(segment);
        }
    }

    private static Bars bars(Source source) {
        MemorySegment times = Arena.ofAuto().allocate(Math.max(8, source.ts().length * 8L), 8);
        MemorySegment.copy(source.ts(), 0, times, ValueLayout.JAVA_LONG, 0, source.ts().length);
        MemorySegment exact = times.asSlice(0, source.ts().length * 8L);
        return new Bars() {
            @Override
            public String name() {
                return source.name();
            }

            @Override
            public MemorySegment times() {
                return exact;
            }

            private final long fingerprint = java.util.Arrays.hashCode(source.ts());

            @Override
            public long fingerprint() {
                return fingerprint;
            }

            @Override
            public double periodsPerYear() {
                return TimeAxis.periodsPerYear(source.ts(), source.ts().length);
            }

            @Override
            public String origin(long row) {
                return source.name() + ".parquet, row " + row;
            }
        };
    }

    @Override
    public boolean together() {
        return together;
    }

    @Override
    public List<Bars> tickers() {
        return tickers;
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public ColumnFormat format() {
        return format;
    }

    @Override
    public long address(int column) {
        return columns.get(column).address() + PREFIX_DOUBLES * 8L;
    }

    @Override
    public long firstBadPrice(int column, int lane) {
        return -1;
    }

    /** Never says so, which makes the engine find out by itself. */
    @Override
    public boolean missing() {
        return false;
    }

    @Override
    public void verify(long from, long to) {
        // Arrays are as they are.
    }
}
