// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.engine;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Strategies that are scripts of another language: they build the JSON form, which the strategy
 * language reads. What a script prints goes to standard error, so that standard output stays one
 * document.
 */
final class Guests {
    /** Where the script finds the options that its own runs start from. */
    private static final String OPTIONS = "trading_dsl_options";

    /** The installation's folder, set by the script that starts this process. */
    private static final String HOME_PROPERTY = "tradingdsl.app";

    private static final String PYTHON = "python";
    private static final String JAVASCRIPT = "js";

    private Guests() {}

    static boolean isGuest(String language) {
        return language.equals(PYTHON) || language.equals(JAVASCRIPT);
    }

    /**
     * The nearest place in the user's own script, for libraries complain on behalf of their
     * callers.
     */
    static Optional<String> placeInScript(PolyglotException e) {
        String place = e.isSyntaxError() ? null : placeInTraceback(e.getGuestObject());
        for (PolyglotException.StackFrame frame : e.getPolyglotStackTrace()) {
            if (place == null && frame.isGuestFrame() && isScript(frame.getSourceLocation())) {
                place = place(frame.getSourceLocation());
            }
        }
        if (place == null && isScript(e.getSourceLocation())) {
            place = place(e.getSourceLocation());
        }
        return Optional.ofNullable(place);
    }

    private static boolean isScript(SourceSection section) {
        return section != null
                && isGuest(section.getSource().getLanguage())
                && !isLibrary(section.getSource().getPath());
    }

    private static String place(SourceSection section) {
        return section.getSource().getName() + ":" + section.getStartLine();
    }

    /**
     * Python's frames of modules have no source sections, but its own traceback knows their lines.
     */
    private static String placeInTraceback(Value raised) {
        String place = null;
        Value traceback = member(raised, "__traceback__");
        while (traceback != null && !traceback.isNull()) {
            Value code = member(member(traceback, "tb_frame"), "f_code");
            Value file = member(code, "co_filename");
            if (file != null && !isLibrary(file.asString())) {
                place =
                        Path.of(file.asString()).getFileName()
                                + ":"
                                + member(traceback, "tb_lineno").asInt();
            }
            traceback = member(traceback, "tb_next");
        }
        return place;
    }

    private static Value member(Value value, String name) {
        return value != null && value.hasMember(name) ? value.getMember(name) : null;
    }

    private static boolean isLibrary(String path) {
        return path == null || path.startsWith("<") || Path.of(path).startsWith(home());
    }

    static Context.Builder configure(
            Context.Builder builder, Strategy strategy, OutputStream output) {
        Path home = home();
        builder.out(output).allowExperimentalOptions(true);
        return switch (strategy.form()) {
            case PYTHON ->
                    builder.option("python.PythonPath", home.resolve("python").toString())
                            .option("python.WarnExperimentalFeatures", "false")
                            .option("python.DontWriteBytecodeFlag", "false")
                            .option("python.PyCachePrefix", pycache(home));
            case JAVASCRIPT ->
                    builder.option("js.esm-eval-returns-exports", "true")
                            .allowIO(
                                    IOAccess.newBuilder()
                                            .fileSystem(new ScriptFileSystem(home.resolve("js")))
                                            .build());
            case TEXT, JSON ->
                    throw new IllegalArgumentException(strategy.form() + " is no script");
        };
    }

    /**
     * A script builds a program and is over: what it calls some hundred times is no reason to
     * compile, and would keep the compiler from the program's kernels. Long work is compiled still.
     */
    static Context.Builder compileLater(Context.Builder builder) {
        return builder.option("engine.FirstTierCompilationThreshold", "20000");
    }

    /**
     * Modules are parsed once: their bytecode is kept beside the installation, not among its files.
     */
    private static String pycache(Path home) {
        return home.resolveSibling("pycache").toString();
    }

    private static Path home() {
        String home = System.getProperty(HOME_PROPERTY);
        if (home == null) {
            throw Failure.usage(
                    "scripts need the libraries beside this program: start it with the script"
                            + " trading-dsl, or give -D"
                            + HOME_PROPERTY
                            + "=FOLDER");
        }
        return Path.of(home);
    }

    /**
     * Runs a script; gives the JSON form of the program it means.
     *
     * @param options what the script's own runs start from
     */
    static String tree(Context context, Strategy strategy, Map<String, Object> options) {
        context.getPolyglotBindings().putMember(OPTIONS, EngineSession.toGuest(options));
        if (strategy.form() == StrategyForm.PYTHON) {
            Value last = context.eval(source(strategy, null));
            Value named = context.getBindings(PYTHON).getMember("strategy");
            Value finder =
                    context.eval(PYTHON, "import trading_dsl._launch\ntrading_dsl._launch.tree");
            return finder.execute(last, named).asString();
        }
        Value exports = context.eval(source(strategy, "application/javascript+module"));
        Value finder =
                context.eval(
                        Source.newBuilder(
                                        JAVASCRIPT,
                                        "export { treeOf } from 'trading-dsl/launch.mjs';",
                                        "finder.mjs")
                                .mimeType("application/javascript+module")
                                .buildLiteral());
        return finder.getMember("treeOf").execute(exports.getMember("default")).asString();
    }

    private static Source source(Strategy strategy, String type) {
        try {
            return Source.newBuilder(strategy.form().guest(), strategy.file().toFile())
                    .content(strategy.text())
                    .mimeType(type)
                    .build();
        } catch (IOException e) {
            throw Failure.usage("cannot read '" + strategy.name() + "': " + e.getMessage(), e);
        }
    }
}
