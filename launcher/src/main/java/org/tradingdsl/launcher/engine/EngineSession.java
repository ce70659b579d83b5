// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.engine;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyHashMap;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One polyglot context with the strategy language, and with a script's language when the strategy
 * is a script. Ctrl-C closes the context and ends the process.
 */
public final class EngineSession implements AutoCloseable {
    private static final String LANGUAGE = "trading";

    private final Context context;
    private final Interruption interruption;

    private EngineSession(Context context) {
        this.context = context;
        context.initialize(LANGUAGE);
        this.interruption = new Interruption(() -> context.close(true));
    }

    /** A session for commands that need no strategy, or one that is no script. */
    public static EngineSession open() {
        return open(Context.newBuilder().allowAllAccess(true));
    }

    /**
     * A session that can load this strategy.
     *
     * @param strategy what is going to be loaded
     * @param output where a script prints to
     */
    public static EngineSession open(Strategy strategy, OutputStream output) {
        if (strategy.form().guest() == null) {
            return open();
        }
        Context.Builder builder = Context.newBuilder().allowAllAccess(true);
        try {
            return new EngineSession(
                    Guests.compileLater(Guests.configure(builder, strategy, output)).build());
        } catch (IllegalArgumentException e) {
            // An engine without a compiler does not know when to compile.
            builder = Context.newBuilder().allowAllAccess(true);
            return open(Guests.configure(builder, strategy, output));
        }
    }

    private static EngineSession open(Context.Builder builder) {
        try {
            return new EngineSession(builder.build());
        } catch (IllegalArgumentException e) {
            throw Failure.failed(
                    "this installation is incomplete: "
                            + e.getMessage()
                            + " Remove the folder .build and try again.",
                    e);
        }
    }

    /** Loads a strategy; gives its program, an object of the strategy language. */
    public Value load(Strategy strategy) {
        return load(strategy, Map.of());
    }

    /**
     * Loads a strategy; gives its program, an object of the strategy language.
     *
     * @param strategy the strategy
     * @param options the run's options, for scripts that start runs themselves
     */
    public Value load(Strategy strategy, Map<String, Object> options) {
        Value program =
                guarded(
                        Failure.USAGE,
                        () -> {
                            if (strategy.form().guest() != null) {
                                return context.eval(
                                        source(strategy, Guests.tree(context, strategy, options)));
                            }
                            return context.eval(source(strategy, strategy.text()));
                        });
        if (!program.canInvokeMember("run")) {
            throw Failure.usage(
                    "'"
                            + strategy.name()
                            + "' gives "
                            + describe(program)
                            + ": expected backtest(...), a series such as close > sma(close, 50),"
                            + " or select(...) as its last expression");
        }
        return program;
    }

    private static Source source(Strategy strategy, String text) {
        try {
            return strategy.file() == null
                    ? Source.newBuilder(LANGUAGE, text, strategy.name()).build()
                    : Source.newBuilder(LANGUAGE, strategy.file().toFile()).content(text).build();
        } catch (IOException e) {
            throw Failure.usage("cannot read '" + strategy.name() + "': " + e.getMessage(), e);
        }
    }

    private static String describe(Value value) {
        if (value.canExecute()) {
            return "a function";
        }
        if (value.isString()) {
            return "the text \"" + value.asString() + "\"";
        }
        return value.isNull() ? "nothing" : value.toString();
    }

    /** Runs a loaded program; gives the result object. */
    public Value run(Value program, Map<String, Object> options) {
        return guarded(Failure.FAILED, () -> program.invokeMember("run", toGuest(options)));
    }

    /** Asks a loaded program to explain itself. */
    public String explain(Value program) {
        return guarded(Failure.FAILED, () -> program.invokeMember("explain").asString());
    }

    /** Runs a loaded program with clocks around its loops; gives its explanation and times. */
    public String profile(Value program, Map<String, Object> options) {
        return guarded(
                Failure.FAILED, () -> program.invokeMember("profile", toGuest(options)).asString());
    }

    /**
     * Calls one of the language's tools.
     *
     * @param tool its name among the language's bindings
     * @param options its options
     * @return its JSON document
     */
    public String call(String tool, Map<String, Object> options) {
        return guarded(
                Failure.FAILED,
                () -> {
                    Value function = context.getBindings(LANGUAGE).getMember(tool);
                    return function.execute(toGuest(options)).asString();
                });
    }

    /** Calls one of the language's tools that takes no options; gives its text. */
    public String call(String tool) {
        return guarded(
                Failure.FAILED,
                () -> context.getBindings(LANGUAGE).getMember(tool).execute().asString());
    }

    /** A listener in the form that options carry to the language. */
    public static Object progress(ProgressListener listener) {
        return (ProxyExecutable)
                arguments -> {
                    listener.report(
                            arguments[0].asLong(), arguments[1].asLong(), arguments[2].asString());
                    return null;
                };
    }

    static Object toGuest(Object value) {
        if (value instanceof Map<?, ?> map) {
            java.util.Map<Object, Object> entries = new java.util.LinkedHashMap<>();
            map.forEach((key, entry) -> entries.put(key, toGuest(entry)));
            return ProxyHashMap.from(entries);
        }
        if (value instanceof List<?> list) {
            return ProxyArray.fromList(list.stream().map(EngineSession::toGuest).toList());
        }
        return value;
    }

    private <T> T guarded(int exitCode, Supplier<T> work) {
        try {
            return work.get();
        } catch (PolyglotException e) {
            if (interruption.happened()) {
                Interruption.parkUntilExit();
            }
            throw Messages.failure(e, exitCode);
        } catch (IllegalStateException e) {
            // A context that was closed between two calls.
            if (interruption.happened()) {
                Interruption.parkUntilExit();
            }
            throw e;
        }
    }

    /** Ends the session. The context is left to the end of the process, which frees it faster. */
    @Override
    public void close() {
        interruption.close();
    }
}
