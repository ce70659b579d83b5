// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.SourceSection;

import org.tradingdsl.language.analysis.Lowered;
import org.tradingdsl.language.analysis.Program;
import org.tradingdsl.language.analysis.Reach;
import org.tradingdsl.language.ast.Expr;
import org.tradingdsl.language.run.RunOptions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A program over series. Members: {@code run(options)}, {@code explain()}, {@code
 * profile(options)}, {@code name}, {@code hash}, {@code ast} (the canonical JSON text), {@code
 * columns}, {@code params}, {@code warmup_bars}.
 */
@ExportLibrary(InteropLibrary.class)
final class ProgramObject extends Members {
    private final SourceSection section;

    /**
     * A program.
     *
     * @param section where it is written
     */
    ProgramObject(Program program, Lowered lowered, TradingContext context, SourceSection section) {
        super((lowered instanceof Lowered.Backtest ? "backtest " : "series ") + program.name());
        this.section = section;
        with("run", () -> new Method("run", 0, 1, arguments -> run(program, context, arguments)));
        with(
                "explain",
                () ->
                        new Method(
                                "explain",
                                0,
                                0,
                                arguments -> PlainJson.text(explain(program, lowered, context))));
        with(
                "profile",
                () ->
                        new Method(
                                "profile",
                                0,
                                1,
                                arguments -> profile(program, context, arguments)));
        with("name", program::name);
        with("hash", program::hash);
        with("ast", program::canonicalText);
        with("columns", () -> visible(lowered.columns()));
        with("params", () -> params(program));
        with("warmup_bars", lowered::warmupBars);
    }

    @ExportMessage
    boolean hasSourceLocation() {
        return true;
    }

    @ExportMessage
    SourceSection getSourceLocation() {
        return section;
    }

    private static Object run(Program program, TradingContext context, Object[] arguments) {
        RunOptions options = options("run", context, arguments);
        Lowered lowered = program.lower(options.params());
        return new RunObject(
                context.backend().run(program, lowered, options), context.nativeAccess());
    }

    private static Object profile(Program program, TradingContext context, Object[] arguments) {
        RunOptions options = options("profile", context, arguments);
        Lowered lowered = program.lower(options.params());
        Map<String, Object> explanation = explain(program, lowered, context);
        explanation.put("profile", context.backend().profile(program, lowered, options));
        return PlainJson.text(explanation);
    }

    private static RunOptions options(String function, TradingContext context, Object[] arguments) {
        RunOptions options = Options.read(PlainValues.given(function, arguments));
        context.checkFileAccess(options.data().paths());
        if (options.out() != null) {
            context.checkFileAccess(List.of(options.out().toString()));
        }
        return options;
    }

    private static Map<String, Object> explain(
            Program program, Lowered lowered, TradingContext context) {
        Map<String, Object> explanation = new LinkedHashMap<>();
        explanation.put("name", program.name());
        explanation.put("hash", program.hash());
        explanation.put("ast", PlainJson.raw(program.canonicalText()));
        explanation.put("columns", visible(lowered.columns()));
        explanation.put("params", params(program));
        explanation.put("warmup_bars", lowered.warmupBars());
        Map<String, Object> reads = new LinkedHashMap<>();
        switch (lowered) {
            case Lowered.Series series ->
                    series.outputs()
                            .forEach((name, term) -> reads.put(name, Reach.of(term).toString()));
            case Lowered.Backtest backtest -> {
                reads.put("entries", Reach.of(backtest.entries()).toString());
                reads.put("exits", Reach.of(backtest.exits()).toString());
            }
            case Lowered.Scalar scalar -> reads.put("value", "no bars");
        }
        // No operator reads a later bar, so every interval ends at 0: that is the proof.
        explanation.put("reads_bars", reads);
        explanation.putAll(context.backend().explain(program, lowered));
        return explanation;
    }

    /**
     * Columns that a market derives by itself start with a dollar sign; users have no need to see
     * them.
     */
    private static List<String> visible(List<String> columns) {
        return columns.stream().filter(name -> !name.startsWith("$")).toList();
    }

    private static List<Object> params(Program program) {
        List<Object> params = new ArrayList<>();
        for (Expr.Param param : program.params()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", param.name());
            one.put("default", param.value());
            one.put("low", param.low());
            one.put("high", param.high());
            params.add(one);
        }
        return params;
    }
}
