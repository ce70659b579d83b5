// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.command;

import org.tradingdsl.launcher.engine.Failure;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a strategy runs over, and its parameters. */
final class ParamOptions {
    @Option(
            names = "--data",
            paramLabel = "PATH",
            description = "The market: a Parquet file, a folder of them, or a glob.")
    private String data;

    @Option(
            names = "--ticker",
            paramLabel = "T",
            description = "Run this ticker only; may be given several times.")
    private List<String> tickers = new ArrayList<>();

    @Option(
            names = "--param",
            paramLabel = "K=V",
            description = "Set a parameter of the strategy; may be given several times.")
    private Map<String, String> params = new LinkedHashMap<>();

    @Mixin private ThreadsOption threads;

    void into(Map<String, Object> options) {
        if (data == null) {
            throw Failure.usage(
                    "no data given: add --data PATH, a Parquet file, a folder of them, or a glob");
        }
        options.put("data", SourceOptions.readable(data));
        if (!tickers.isEmpty()) {
            options.put("tickers", tickers);
        }
        options.put("params", numbers());
        threads.into(options);
    }

    boolean hasData() {
        return data != null;
    }

    /** Refuses what only a run heeds, rather than leave it out silently. */
    void refuseSettings(String reader) {
        String found =
                !params.isEmpty()
                        ? "--param"
                        : !tickers.isEmpty() ? "--ticker" : threads.isGiven() ? "--threads" : null;
        if (found != null) {
            throw Failure.usage(
                    found + " is for runs: leave it out, or use " + reader + ", which runs");
        }
    }

    private Map<String, Object> numbers() {
        Map<String, Object> numbers = new LinkedHashMap<>();
        params.forEach(
                (name, value) -> {
                    try {
                        numbers.put(name, Double.valueOf(value.strip()));
                    } catch (NumberFormatException e) {
                        throw Failure.usage(
                                "--param " + name + "=" + value + ": expected a number after '='",
                                e);
                    }
                });
        return numbers;
    }
}
