// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tradingdsl.language.interop.Tables.hash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.oracle.truffle.api.debug.Breakpoint;
import com.oracle.truffle.api.debug.Debugger;
import com.oracle.truffle.api.debug.DebuggerSession;
import com.oracle.truffle.api.debug.SourceElement;
import com.oracle.truffle.api.debug.StepConfig;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What debuggers, profilers and other languages see of programs and their objects. */
class ToolsTest {
    private static final String TEXT =
            "# a comment\n"
                    + "fast = sma(close, 5)\n"
                    + "\n"
                    + "slow = sma(close,\n"
                    + "    20)\n"
                    + "up = fast > slow\n"
                    + "backtest(entries=up, exits=~up)\n";

    private static Value market(Context context) {
        return context.getBindings("trading")
                .getMember("market")
                .execute(Tables.of(List.of(Prices.of("X", 3000, 1)), Tables.Form.ARRAYS));
    }

    @Test
    void aDebuggerStepsThroughStatements() throws IOException {
        List<String> stops = new ArrayList<>();
        try (Context context = Context.create("trading")) {
            Debugger debugger = Debugger.find(context.getEngine());
            try (DebuggerSession session =
                    debugger.startSession(
                            event -> {
                                stops.add(
                                        event.getSourceSection().getStartLine()
                                                + " "
                                                + event.getSourceSection().getCharacters());
                                event.prepareStepOver(1);
                            })) {
                session.suspendNextExecution();
                context.eval(Source.newBuilder("trading", TEXT, "steps.td").build());
            }
        }
        assertThat(stops)
                .containsExactly(
                        "2 fast = sma(close, 5)",
                        "4 slow = sma(close,\n    20)",
                        "6 up = fast > slow",
                        "7 backtest(entries=up, exits=~up)");
    }

    @Test
    void aBreakpointStopsAtItsLineAndExpressionsHaveValues() throws IOException {
        List<String> stops = new ArrayList<>();
        Source source = Source.newBuilder("trading", TEXT, "breaks.td").build();
        try (Context context = Context.create("trading")) {
            Debugger debugger = Debugger.find(context.getEngine());
            StepConfig expressions =
                    StepConfig.newBuilder().sourceElements(SourceElement.EXPRESSION).build();
            try (DebuggerSession session =
                    debugger.startSession(
                            event -> {
                                stops.add(
                                        event.getSourceSection().getCharacters()
                                                + " -> "
                                                + (event.getReturnValue() == null
                                                        ? ""
                                                        : event.getReturnValue()
                                                                .toDisplayString()));
                                event.prepareStepInto(expressions);
                            },
                            SourceElement.STATEMENT,
                            SourceElement.EXPRESSION)) {
                session.install(Breakpoint.newBuilder(source.getURI()).lineIs(6).build());
                context.eval(source);
            }
        }
        assertThat(stops.getFirst()).isEqualTo("up = fast > slow -> ");
        assertThat(stops).contains("fast > slow -> a boolean series: fast > slow");
    }

    @Test
    void timeIsToldByLineAndByLoop() throws IOException {
        try (Context context = Context.create("trading")) {
            Value program = context.eval(Source.newBuilder("trading", TEXT, "profile.td").build());
            String text =
                    program.invokeMember("profile", hash(Map.of("data", market(context))))
                            .asString();
            JsonNode profile = new ObjectMapper().readTree(text).get("profile");
            assertThat(profile.get("seconds").asDouble()).isPositive();
            assertThat(profile.get("bars").asLong()).isEqualTo(3000 * profile.get("runs").asLong());
            List<Integer> lines = new ArrayList<>();
            double shares = 0;
            for (JsonNode line : profile.get("lines")) {
                assertThat(line.get("file").asText()).isEqualTo("profile.td");
                lines.add(line.get("line").asInt());
                shares += line.get("share").asDouble();
            }
            assertThat(lines).isSorted().contains(2, 4, 7);
            assertThat(shares).isBetween(0.99, 1.01);
            double stages = 0;
            for (JsonNode stage : profile.get("stages")) {
                stages += stage.get("share").asDouble();
            }
            assertThat(stages).isBetween(0.99, 1.01);
        }
    }

    @Test
    void objectsSayWhatTheyAre() throws IOException {
        try (Context context = Context.create("trading")) {
            Value program = context.eval(Source.newBuilder("trading", TEXT, "what.td").build());
            assertThat(program.getSourceLocation().getSource().getName()).isEqualTo("what.td");
            assertThat(program.getMetaObject().getMetaSimpleName()).isEqualTo("Program");
            assertThat(program.toString()).isEqualTo("backtest what");
            assertThat(program.getMetaObject().isMetaInstance(program)).isTrue();
            Value market = market(context);
            assertThat(market.getMetaObject().getMetaQualifiedName()).isEqualTo("Market");
            Value from = market.getMember("from");
            assertThat(from.isDate() && from.isTime() && from.isTimeZone() && from.isInstant())
                    .isTrue();
            assertThat(from.asDate()).hasToString(from.toString().substring(0, 10));
            Value result = program.invokeMember("run", hash(Map.of("data", market)));
            Value equity = result.getMember("equity");
            assertThat(equity.getHashKeysIterator().getIteratorNextElement().asString())
                    .isEqualTo("X");
            Value column = equity.getHashValue("X").getMember("equity");
            assertThat(column.getMetaObject().getMetaSimpleName()).isEqualTo("Column");
            Value iterator = column.getIterator();
            long count = 0;
            while (iterator.hasIteratorNextElement()) {
                assertThat(iterator.getIteratorNextElement().asDouble())
                        .isEqualTo(column.getArrayElement(count++).asDouble());
            }
            assertThat(count).isEqualTo(3000);
            Value function = context.eval("trading", "def f(n): return sma(close, n)");
            assertThat(function.getSourceLocation().getStartLine()).isEqualTo(1);
            assertThat(function.execute(3).getSourceLocation().getStartLine()).isEqualTo(1);
        }
    }

    @Test
    void severalSeriesHaveFiguresByName() {
        try (Context context = Context.create("trading")) {
            Value result =
                    context.eval("trading", "select(a=close, b=close * 2)")
                            .invokeMember("run", hash(Map.of("data", market(context))));
            Value metrics = result.getMember("metrics").getMember("X");
            assertThat(result.getMember("outputs").as(String[].class)).containsExactly("a", "b");
            assertThat(metrics.getMember("b").getMember("last").asDouble())
                    .isEqualTo(2 * metrics.getMember("a").getMember("last").asDouble());
        }
    }
}
