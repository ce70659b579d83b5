// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.api;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * Loads and runs strategies. Keep one for as long as strategies are run: it keeps what it compiled,
 * and markets stay mapped. Safe from any thread.
 *
 * <p>At full speed the JVM is started with the flags of {@code docs/embedding.md}; without them
 * results are the same and one line on standard error says that runs are slow.
 *
 * <pre>{@code
 * try (TradingEngine engine = TradingEngine.create()) {
 *     Result result = engine.parse("close.rsi(14)").run(Market.path("prices/"));
 *     double last = result.summary("AAPL").last();
 * }
 * }</pre>
 */
public final class TradingEngine implements AutoCloseable {
    private static final String LANGUAGE = "trading";

    private final Context context;
    private final Map<Market, Value> markets = Collections.synchronizedMap(new WeakHashMap<>());

    private TradingEngine(boolean files) {
        try {
            this.context =
                    Context.newBuilder(LANGUAGE)
                            .allowIO(files ? IOAccess.ALL : IOAccess.NONE)
                            .allowNativeAccess(true)
                            // The language says by itself, in one line, that there is no compiler.
                            .option("engine.WarnInterpreterOnly", "false")
                            .build();
            context.initialize(LANGUAGE);
        } catch (PolyglotException e) {
            throw TradingDslException.of(e);
        } catch (IllegalArgumentException e) {
            throw new TradingDslException(
                    "the language '"
                            + LANGUAGE
                            + "' cannot be loaded; are all jars on the class path or module path"
                            + " (see docs/embedding.md)? "
                            + e.getMessage(),
                    TradingDslException.Kind.ACCESS,
                    null,
                    e);
        }
    }

    /** An engine that may read files of market data and keep the segment store. */
    public static TradingEngine create() {
        return new TradingEngine(true);
    }

    /** An engine that touches no files: it runs on {@link Market#of tables in memory} only. */
    public static TradingEngine withoutFiles() {
        return new TradingEngine(false);
    }

    /**
     * Loads a strategy in text form.
     *
     * @throws TradingDslException when there is a mistake in it; it has its place
     */
    public Strategy parse(String text) {
        return parse("strategy", text);
    }

    /**
     * Loads a strategy in text form.
     *
     * @param name names the strategy in results and messages, such as a file's name
     * @throws TradingDslException when there is a mistake in it; it has its place
     */
    public Strategy parse(String name, String text) {
        Value program =
                guarded(() -> context.eval(Source.newBuilder(LANGUAGE, text, name).buildLiteral()));
        if (!program.canInvokeMember("run")) {
            throw new TradingDslException(
                    name
                            + " gives "
                            + (program.canExecute() ? "a function" : program.toString())
                            + ", which needs no market: expected backtest(...), a series such as"
                            + " close > sma(close, 50), or select(...) as its last expression",
                    TradingDslException.Kind.PROGRAM,
                    null,
                    null);
        }
        return new Strategy(this, program);
    }

    /**
     * Loads a strategy in JSON form, the canonical one or another.
     *
     * @throws TradingDslException when there is a mistake in it
     */
    public Strategy json(String text) {
        return parse("strategy.json", text);
    }

    /**
     * Loads a strategy from a file in text or JSON form.
     *
     * @throws TradingDslException when it cannot be read or there is a mistake in it
     */
    public Strategy load(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new TradingDslException(
                    "cannot read "
                            + file
                            + ": "
                            + (e instanceof CharacterCodingException
                                    ? "it is no UTF-8 text"
                                    : e.getClass().getSimpleName()),
                    TradingDslException.Kind.USAGE,
                    null,
                    e);
        }
        return parse(String.valueOf(file.getFileName()), text);
    }

    /** The market as an object of this engine, made once and kept while somebody uses it. */
    Value open(Market market, RunSettings settings) {
        Value known = markets.get(market);
        if (known != null) {
            return known;
        }
        Value make = context.getBindings(LANGUAGE).getMember("market");
        Value opened = market.open(make, settings.progress());
        markets.put(market, opened);
        return opened;
    }

    static <T> T guarded(java.util.function.Supplier<T> action) {
        try {
            return action.get();
        } catch (PolyglotException e) {
            if (e.isHostException()
                    && e.asHostException() instanceof RuntimeException own
                    && !(own instanceof Cancellation.CancelledException)) {
                // What a progress listener threw goes on to its owner.
                throw own;
            }
            throw TradingDslException.of(e);
        }
    }

    /** Closes the engine. Results stay as they are; strategies cannot be run any more. */
    @Override
    public void close() {
        context.close(true);
    }
}
