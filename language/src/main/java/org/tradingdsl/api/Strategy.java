// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.api;

import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyHashMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A loaded strategy. Immutable; its loops are compiled at the first run and kept for the next ones.
 */
public final class Strategy {
    private final TradingEngine engine;
    private final Value program;

    Strategy(TradingEngine engine, Value program) {
        this.engine = engine;
        this.program = program;
    }

    private String text(String member) {
        return engine.call(() -> program.getMember(member).asString());
    }

    /** Its name: that of its file, without the ending. */
    public String name() {
        return text("name");
    }

    /** The hash of its canonical form: the same whichever way it was written. */
    public String hash() {
        return text("hash");
    }

    /** Its canonical form, JSON. */
    public String json() {
        return text("ast");
    }

    /** The market's columns that its expressions read. */
    public List<String> columns() {
        return engine.call(() -> List.of(program.getMember("columns").as(String[].class)));
    }

    /** Bars before its values are all defined. */
    public long warmupBars() {
        return engine.call(() -> program.getMember("warmup_bars").asLong());
    }

    /** The parameters that runs may set. */
    public List<Param> params() {
        return engine.call(
                () -> {
                    List<Param> params = new ArrayList<>();
                    Value all = program.getMember("params");
                    for (long i = 0; i < all.getArraySize(); i++) {
                        Value one = all.getArrayElement(i);
                        params.add(
                                new Param(
                                        one.getMember("name").asString(),
                                        Columns.number(one.getMember("default")),
                                        Columns.number(one.getMember("low")),
                                        Columns.number(one.getMember("high"))));
                    }
                    return List.copyOf(params);
                });
    }

    /** What it reads and the loops it becomes, as a JSON document. */
    public String explain() {
        return engine.call(() -> program.invokeMember("explain").asString());
    }

    /**
     * Runs it over all of a market.
     *
     * @throws TradingDslException when the market is not as it must be
     */
    public Result run(Market market) {
        return run(market, RunSettings.defaults());
    }

    /**
     * Runs it.
     *
     * @throws TradingDslException when the market or a setting is not as it must be, and when the
     *     run is cancelled
     */
    public Result run(Market market, RunSettings settings) {
        Objects.requireNonNull(market, "market");
        Objects.requireNonNull(settings, "settings");
        return engine.call(
                () -> {
                    settings.checkCancelled();
                    Value data = engine.open(market, settings);
                    return new Result(
                            engine,
                            program.invokeMember("run", ProxyHashMap.from(settings.options(data))));
                });
    }
}
