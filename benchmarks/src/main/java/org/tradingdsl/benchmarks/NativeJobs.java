// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.benchmarks;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The jobs in C ({@code src/main/c/kernels.c}), called in this process: arrays in place, mapped
 * columns by their address.
 */
final class NativeJobs {
    private static final int STRIDE = 16;

    private final MethodHandle aScalar;
    private final MethodHandle bScalar;
    private final MethodHandle backtestScalar;
    private final MethodHandle fortyScalar;
    private final MethodHandle aLanes;
    private final MethodHandle bLanes;
    private final MethodHandle readSum;
    private final boolean lanes;

    /** Loads the library that {@code benchmarks/run} has built. */
    NativeJobs(Path library) {
        SymbolLookup symbols = SymbolLookup.libraryLookup(library, Arena.global());
        aScalar = scalar(symbols, "job_a_scalar", 2);
        bScalar = scalar(symbols, "job_b_scalar", 3);
        backtestScalar = scalar(symbols, "backtest_scalar", 3);
        fortyScalar = scalar(symbols, "forty_scalar", 1);
        aLanes =
                link(
                        symbols,
                        "job_a_lanes",
                        FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG));
        bLanes =
                link(
                        symbols,
                        "job_b_lanes",
                        FunctionDescriptor.ofVoid(
                                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG));
        readSum =
                link(symbols, "read_sum", FunctionDescriptor.of(JAVA_DOUBLE, JAVA_LONG, JAVA_LONG));
        try {
            lanes =
                    (int) link(symbols, "has_lanes", FunctionDescriptor.of(JAVA_INT)).invokeExact()
                            == 1;
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    /**
     * A function of contiguous columns, their length, and a place for the figures; all may be
     * arrays of this heap.
     */
    private static MethodHandle scalar(SymbolLookup symbols, String name, int columns) {
        MemoryLayout[] arguments = new MemoryLayout[columns + 2];
        Arrays.fill(arguments, ADDRESS);
        arguments[columns] = JAVA_LONG;
        return link(
                symbols, name, FunctionDescriptor.ofVoid(arguments), Linker.Option.critical(true));
    }

    private static MethodHandle link(
            SymbolLookup symbols, String name, FunctionDescriptor type, Linker.Option... options) {
        return Linker.nativeLinker().downcallHandle(symbols.findOrThrow(name), type, options);
    }

    private static IllegalStateException failed(Throwable e) {
        return new IllegalStateException("a call into the C library failed", e);
    }

    /**
     * Whether the processor and the compiler had AVX-512, so that {@link #lanes} is vector code by
     * hand.
     */
    boolean hasLanes(Job job) {
        return lanes && (job == Job.A || job == Job.B);
    }

    /** The figures of one ticker by the scalar loop. */
    double[] scalar(Job job, Columns d, int k) {
        double[] figures = new double[STRIDE];
        MemorySegment out = MemorySegment.ofArray(figures);
        long bars = d.bars();
        MemorySegment close = MemorySegment.ofArray(d.close()[k]);
        MemorySegment volume = MemorySegment.ofArray(d.volume()[k]);
        try {
            switch (job) {
                case A -> aScalar.invokeExact(close, volume, bars, out);
                case B ->
                        bScalar.invokeExact(
                                MemorySegment.ofArray(d.high()[k]),
                                MemorySegment.ofArray(d.low()[k]),
                                close,
                                bars,
                                out);
                case BACKTEST ->
                        backtestScalar.invokeExact(
                                MemorySegment.ofArray(d.open()[k]), close, volume, bars, out);
                case FORTY -> fortyScalar.invokeExact(close, bars, out);
            }
        } catch (Throwable e) {
            throw failed(e);
        }
        return Arrays.copyOf(figures, job.figures().size());
    }

    /**
     * The figures of eight interleaved tickers; the addresses are those of the job's columns, in
     * its order.
     */
    double[][] lanes(Job job, long[] columns, long rows) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(JAVA_DOUBLE, 8L * STRIDE);
            if (job == Job.A) {
                aLanes.invokeExact(columns[0], columns[1], rows, out.address());
            } else {
                bLanes.invokeExact(columns[0], columns[1], columns[2], rows, out.address());
            }
            double[][] figures = new double[8][];
            for (int lane = 0; lane < 8; lane++) {
                figures[lane] =
                        out.asSlice(lane * STRIDE * 8L, job.figures().size() * 8L)
                                .toArray(JAVA_DOUBLE);
            }
            return figures;
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    /** Reads doubles and does next to nothing with them. */
    double read(long address, long doubles) {
        try {
            return (double) readSum.invokeExact(address, doubles);
        } catch (Throwable e) {
            throw failed(e);
        }
    }
}
