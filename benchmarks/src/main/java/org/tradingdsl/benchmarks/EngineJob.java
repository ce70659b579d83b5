// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyHashMap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A job run by the engine, through the door that every embedder uses. */
final class EngineJob {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Job job;
    private final Value program;
    private final ProxyHashMap options;

    /** Loads the job's strategy; {@code data} are its Parquet files. */
    EngineJob(Context context, Job job, Path strategies, Path data, Path store, int threads)
            throws IOException {
        this.job = job;
        this.program =
                context.eval(
                        Source.newBuilder(
                                        "trading",
                                        strategies.resolve(job.strategy() + ".td").toFile())
                                .build());
        Map<Object, Object> map = new HashMap<>();
        map.put("data", data.toString());
        map.put("store", store.toString());
        map.put("threads", threads);
        if (job != Job.BACKTEST) {
            // The other contenders compute the last values only, too.
            map.put("figures", "last");
        }
        this.options = ProxyHashMap.from(map);
    }

    /** Runs once and gives the whole result document. */
    JsonNode run() {
        try {
            return JSON.readTree(program.invokeMember("run", options).getMember("json").asString());
        } catch (IOException e) {
            throw new IllegalStateException("the result document is no JSON", e);
        }
    }

    /** Runs once; the seconds that the kernels took, everything mapped and compiled before them. */
    double seconds() {
        return run().at("/timing/run_s").asDouble();
    }

    /** Runs once; the figures of every ticker, in order. */
    double[][] figures() {
        JsonNode tickers = run().get("tickers");
        double[][] figures = new double[tickers.size()][];
        for (int k = 0; k < figures.length; k++) {
            figures[k] = figures(tickers.get(k));
        }
        return figures;
    }

    private double[] figures(JsonNode ticker) {
        return switch (job) {
            case A ->
                    new double[] {
                        last(ticker, "total"), last(ticker, "growth") - 1, last(ticker, "entries")
                    };
            case B -> {
                double sum = last(ticker, "total");
                long bars = ticker.get("bars").asLong();
                double mean = sum / bars;
                double variance = (last(ticker, "squares") - sum * mean) / (bars - 1);
                yield new double[] {
                    sum,
                    last(ticker, "growth") - 1,
                    last(ticker, "entries"),
                    last(ticker, "drawdown"),
                    mean / Math.sqrt(variance)
                };
            }
            case BACKTEST -> {
                double year = Math.sqrt(ticker.get("periods_per_year").asDouble());
                yield new double[] {
                    ticker.get("final_equity").asDouble(),
                    ticker.get("max_drawdown").asDouble(),
                    ticker.get("trades").asDouble(),
                    ticker.get("win_rate").asDouble(),
                    ticker.get("profit_factor").asDouble(),
                    ticker.get("exposure").asDouble(),
                    ticker.get("fees_paid").asDouble(),
                    ticker.get("sharpe").asDouble() / year,
                    ticker.get("sortino").asDouble() / year,
                    ticker.get("volatility").asDouble() / year
                };
            }
            case FORTY -> new double[] {ticker.get("last").asDouble()};
        };
    }

    private static double last(JsonNode ticker, String series) {
        return ticker.get("series").get(series).get("last").asDouble();
    }
}
