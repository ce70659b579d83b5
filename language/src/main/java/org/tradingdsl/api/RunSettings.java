// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.api;

import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyHashMap;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a run goes: which tickers, which time, which parameters. Immutable.
 *
 * <pre>{@code
 * RunSettings settings = RunSettings.builder()
 *         .tickers("AAPL", "SPY")
 *         .from(LocalDate.of(2010, 1, 1))
 *         .param("fast", 20)
 *         .progress((done, total, phase) -> bar.show(done, total))
 *         .build();
 * }</pre>
 */
public final class RunSettings {
    private static final RunSettings DEFAULTS = builder().build();

    private final Map<String, Object> options;
    private final List<String> tickers;
    private final Map<String, Double> params;
    private final ProgressListener progress;
    private final Cancellation cancellation;

    private RunSettings(Builder builder) {
        this.options = Map.copyOf(builder.options);
        this.tickers = builder.tickers;
        this.params = Map.copyOf(builder.params);
        this.progress = builder.progress;
        this.cancellation = builder.cancellation;
    }

    /** All tickers, all bars, declared parameters, one thread per core. */
    public static RunSettings defaults() {
        return DEFAULTS;
    }

    /** Begins with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    Map<Object, Object> options(Object data) {
        Map<Object, Object> all = new HashMap<>(options);
        all.put("data", data);
        if (!tickers.isEmpty()) {
            all.put("tickers", ProxyArray.fromList(List.copyOf(tickers)));
        }
        if (!params.isEmpty()) {
            all.put("params", ProxyHashMap.from(new HashMap<>(params)));
        }
        all.put("progress", progress());
        return all;
    }

    /** What the engine calls now and then: it tells how far it is, and stops it. */
    ProxyExecutable progress() {
        return arguments -> {
            cancellation.check();
            progress.report(arguments[0].asLong(), arguments[1].asLong(), arguments[2].asString());
            return null;
        };
    }

    void checkCancelled() {
        if (cancellation.isCancelled()) {
            throw TradingDslException.cancelled(null);
        }
    }

    /** Collects settings. */
    public static final class Builder {
        private final Map<String, Object> options = new LinkedHashMap<>();
        private final Map<String, Double> params = new LinkedHashMap<>();
        private List<String> tickers = List.of();
        private ProgressListener progress = (done, total, phase) -> {};
        private Cancellation cancellation = new Cancellation();

        private Builder() {}

        /** Runs these tickers only; without any, all of the market. */
        public Builder tickers(String... names) {
            tickers = List.copyOf(Arrays.asList(names));
            return this;
        }

        /** Trading starts flat at the first bar of this day, UTC; indicators start earlier. */
        public Builder from(LocalDate day) {
            return option("from", day.toString());
        }

        /** Trading starts flat at the first bar from this time on. */
        public Builder from(Instant time) {
            return option("from", time.toString());
        }

        /** Ends with the last bar of this day, UTC. */
        public Builder to(LocalDate day) {
            return option("to", day.toString());
        }

        /** Ends with the last bar until this time. */
        public Builder to(Instant time) {
            return option("to", time.toString());
        }

        /** Sets a parameter that the strategy declares. */
        public Builder param(String name, double value) {
            params.put(Objects.requireNonNull(name), value);
            return this;
        }

        /** Worker threads; one per core when it is not called. */
        public Builder threads(int count) {
            return option("threads", count);
        }

        /** Binds each worker to a core. */
        public Builder pin() {
            return option("pin", true);
        }

        /** Writes result files to this folder, as the command line's {@code --out} does. */
        public Builder out(Path folder) {
            return option("out", folder.toString());
        }

        /** Of a series only the value at the last bar is wanted, which is faster. */
        public Builder lastOnly() {
            return option("figures", "last");
        }

        /** Tells how far the run is. An exception that it throws ends the run. */
        public Builder progress(ProgressListener listener) {
            progress = Objects.requireNonNull(listener);
            return this;
        }

        /** Lets the run be stopped. */
        public Builder cancellation(Cancellation token) {
            cancellation = Objects.requireNonNull(token);
            return this;
        }

        private Builder option(String name, Object value) {
            options.put(name, value);
            return this;
        }

        /** The settings. */
        public RunSettings build() {
            return new RunSettings(this);
        }
    }
}
