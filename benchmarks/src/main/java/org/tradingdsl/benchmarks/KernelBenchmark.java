// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The jobs under JMH, one whole pass over all tickers per operation: divide the bars by the time.
 * Forks take over this process' flags, which {@code benchmarks/run jmh} sets; the set-up fails when
 * the contenders disagree.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class KernelBenchmark {
    /** The job. */
    @Param({"A", "B", "BACKTEST", "FORTY"})
    public Job job;

    /** Worker threads. */
    @Param("1")
    public int threads;

    /** Tickers, a multiple of eight. */
    @Param("40")
    public int tickers;

    /** Bars of each ticker. */
    @Param("98280")
    public int bars;

    private Bench bench;
    private EngineJob engine;

    /** Opens the data and checks that the engine agrees with plain Java. */
    @Setup(Level.Trial)
    public void open() throws IOException {
        String library = System.getProperty("benchmarks.library");
        Path folder = Path.of(System.getProperty("benchmarks.folder", "benchmarks/target/data"));
        java.nio.file.Files.createDirectories(folder);
        bench =
                new Bench(
                        tickers,
                        bars,
                        Path.of(
                                System.getProperty(
                                        "benchmarks.strategies", "benchmarks/strategies")),
                        folder,
                        library == null ? null : Path.of(library));
        double[][] expected = bench.plain(job, threads);
        for (Job other : Job.values()) {
            bench.engine(other, threads).run();
        }
        engine = bench.engine(job, threads);
        Agreement.check(job, "engine", engine.figures(), expected);
        if (bench.hasNatives()) {
            Agreement.check(job, "C", bench.scalar(job, threads), expected);
        }
        if (bench.hasLanes(job)) {
            Agreement.check(job, "AVX-512", bench.lanes(job, threads), expected);
        }
    }

    /** Ends the workers. */
    @TearDown(Level.Trial)
    public void close() {
        bench.close();
    }

    /** The engine, from the call to the result document. */
    @Benchmark
    public Object engine() {
        return engine.run();
    }

    /** A scalar loop over arrays. */
    @Benchmark
    public Object plainJava() {
        return bench.plain(job, threads);
    }

    /** The same columns, only read. */
    @Benchmark
    public void pureRead() {
        bench.read(job, threads, bench.hasNatives());
    }

    /** The scalar loop in C. */
    @Benchmark
    public Object scalarC() {
        if (!bench.hasNatives()) {
            throw new IllegalStateException(
                    "no C library: start with benchmarks/run jmh where gcc is installed");
        }
        return bench.scalar(job, threads);
    }

    /** AVX-512 by hand; jobs A and B only. */
    @Benchmark
    public Object lanesC() {
        if (!bench.hasLanes(job)) {
            throw new IllegalStateException("no vector code by hand for this job on this machine");
        }
        return bench.lanes(job, threads);
    }
}
