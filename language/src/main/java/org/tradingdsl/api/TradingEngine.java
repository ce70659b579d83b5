// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.api;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.function.Supplier;

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
    private volatile boolean closed;

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
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        Value program =
                call(() -> context.eval(Source.newBuilder(LANGUAGE, text, name).buildLiteral()));
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
                    "cannot read " + file + ": " + reason(file, e),
                    TradingDslException.Kind.USAGE,
                    null,
                    e);
        }
        return parse(String.valueOf(file.getFileName()), text);
    }

    private static String reason(Path file, IOException e) {
        return switch (e) {
            case CharacterCodingException coding -> "it is no UTF-8 text";
            case NoSuchFileException absent -> "there is no such file";
            case AccessDeniedException denied -> "permission denied";
            default -> Files.isDirectory(file) ? "it is a folder" : e.getMessage();
        };
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

    /** Does something with the language; what goes wrong is told in the terms of this API. */
    <T> T call(Supplier<T> action) {
        if (closed) {
            throw new TradingDslException(
                    "this engine is closed: keep it open while its strategies are run and its"
                            + " results are read",
                    TradingDslException.Kind.USAGE,
                    null,
                    null);
        }
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

    /**
     * Closes the engine, and stops what runs. Its strategies cannot be run and its results cannot
     * be read any more; records and buffers that were taken from results stay as they are.
     */
    @Override
    public void close() {
        closed = true;
        context.close(true);
    }
}
