// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.Map;

/** Programs as a Java program sees them. */
class EmbeddingTest {
    private static Context context;

    @BeforeAll
    static void open() {
        context = Context.newBuilder("trading").allowIO(IOAccess.ALL).build();
    }

    @AfterAll
    static void close() {
        context.close();
    }

    private static PolyglotException failure(Runnable action) {
        return catchThrowableOfType(PolyglotException.class, action::run);
    }

    @Test
    void scalarsAreComputedAtOnce() {
        assertThat(context.eval("trading", "1 + 2").asDouble()).isEqualTo(3.0);
        assertThat(context.eval("trading", "2 > 1").asBoolean()).isTrue();
        assertThat(context.eval("trading", "\"next_open\"").asString()).isEqualTo("next_open");
        assertThat(context.eval("trading", "None").isNull()).isTrue();
    }

    @Test
    void aProgramShowsWhatItIs() {
        Value program =
                context.eval(
                        "trading", "sma(close, param(\"fast\", 50, low=5, high=100)) > vwap()");
        assertThat(program.getMemberKeys())
                .containsExactly(
                        "run",
                        "explain",
                        "profile",
                        "name",
                        "hash",
                        "ast",
                        "columns",
                        "params",
                        "warmup_bars");
        assertThat(program.getMember("hash").asString()).matches("[0-9a-f]{64}");
        assertThat(program.getMember("ast").asString())
                .startsWith("{\"nodes\":[{\"column\":\"close\"}");
        assertThat(program.getMember("columns").as(String[].class))
                .containsExactly("close", "high", "low", "volume");
        assertThat(program.getMember("warmup_bars").asLong()).isEqualTo(49);
        Value param = program.getMember("params").getArrayElement(0);
        assertThat(param.getMember("name").asString()).isEqualTo("fast");
        assertThat(param.getMember("high").asDouble()).isEqualTo(100);
        assertThat(program.invokeMember("explain").asString())
                .contains("\"reads_bars\":{\"value\":\"[first bar, 0]\"}");
    }

    @Test
    void theCanonicalTextIsAProgramToo() {
        Value text = context.eval("trading", "rsi(close, 14) > 70");
        Value json = context.eval("trading", text.getMember("ast").asString());
        assertThat(json.getMember("hash").asString()).isEqualTo(text.getMember("hash").asString());
    }

    @Test
    void aProgramInJsonMayTellItsName() {
        String json =
                "{\"schema\":\"trading-dsl/ast/1\",%s\"nodes\":[{\"column\":\"close\"}],\"result\":0}";
        Value named = context.eval("trading", String.format(json, "\"name\":\"mine\","));
        assertThat(named.getMember("name").asString()).isEqualTo("mine");
        assertThat(named.getMember("hash").asString())
                .isEqualTo(context.eval("trading", "close").getMember("hash").asString());
        assertThat(
                        failure(() -> context.eval("trading", String.format(json, "\"name\":3,")))
                                .getMessage())
                .contains("\"name\" must be a text that is not empty, found 3");
    }

    @Test
    void aProgramThatEndsWithADefinitionIsAFunction() {
        Value add = context.eval("trading", "def add(a, b=2): return a + b");
        assertThat(add.canExecute()).isTrue();
        assertThat(add.execute(1).asDouble()).isEqualTo(3);
        assertThat(add.execute(1, 5).asDouble()).isEqualTo(6);
        PolyglotException e = failure(() -> add.execute("a"));
        assertThat(e.isGuestException()).isTrue();
        assertThat(e.getMessage()).contains("an operand of '+' must be a series, found a text");
    }

    @Test
    void aFunctionOfSeriesGivesAProgram() {
        Value signal = context.eval("trading", "def signal(n): return rsi(close, n) > 70");
        assertThat(signal.execute(14).getMember("warmup_bars").asLong()).isEqualTo(14);
    }

    @Test
    void mistakesAreSyntaxErrorsWithTheirPlace() {
        Source source =
                Source.newBuilder("trading", "x = 3\nsmaa(close, x)", "mine.td").buildLiteral();
        PolyglotException e = failure(() -> context.eval(source));
        assertThat(e.isSyntaxError()).isTrue();
        assertThat(e.isInternalError()).isFalse();
        assertThat(e.getMessage())
                .isEqualTo(
                        "mine.td:2:1: no function 'smaa'; did you mean 'sma'?\n"
                                + "    smaa(close, x)\n"
                                + "    ^~~~");
        assertThat(e.getSourceLocation().getStartLine()).isEqualTo(2);
        assertThat(e.getSourceLocation().getCharacters().toString()).isEqualTo("smaa");
        assertThat(e.getGuestObject().getMember("kind").asString()).isEqualTo("program");
    }

    @Test
    void anOpenBracketIsAnIncompleteSource() {
        assertThat(failure(() -> context.eval("trading", "sma(close,")).isIncompleteSource())
                .isTrue();
        assertThat(failure(() -> context.eval("trading", "sma(close))")).isIncompleteSource())
                .isFalse();
    }

    @Test
    void wrongOptionsAreOneClearMessage() {
        Value program = context.eval("trading", "close");
        assertThat(failure(() -> program.invokeMember("run")).getMessage())
                .startsWith("'data' is missing");
        Map<String, Object> options = Map.of("data", "x", "treads", 2);
        assertThat(
                        failure(
                                        () ->
                                                program.invokeMember(
                                                        "run",
                                                        ProxyHashMap.from(asObjects(options))))
                                .getMessage())
                .isEqualTo("no option 'treads'; did you mean 'threads'?");
        Map<String, Object> date = Map.of("data", "x", "from", "01/02/2015");
        PolyglotException e =
                failure(() -> program.invokeMember("run", ProxyHashMap.from(asObjects(date))));
        assertThat(e.getMessage()).startsWith("'from' must be a date such as 2015-01-31");
        assertThat(e.getGuestObject().getMember("kind").asString()).isEqualTo("usage");
    }

    @Test
    void aJavaMapAsItIsIsToldFromOneWithoutData() {
        Value program = context.eval("trading", "close");
        assertThat(failure(() -> program.invokeMember("run", Map.of("data", "x"))).getMessage())
                .contains("found an object without entries", "ProxyHashMap.from(map)");
        assertThat(failure(() -> program.invokeMember("run")).getMessage())
                .startsWith("'data' is missing");
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> asObjects(Map<String, Object> map) {
        return (Map<Object, Object>) (Map<?, ?>) map;
    }

    @Test
    void aContextWithoutFilesRefusesToRun() {
        try (Context closed = Context.create("trading")) {
            Value program = closed.eval("trading", "close");
            PolyglotException e =
                    failure(
                            () ->
                                    program.invokeMember(
                                            "run",
                                            ProxyHashMap.from(asObjects(Map.of("data", "x")))));
            assertThat(e.getMessage()).contains("allowIO(IOAccess.ALL)");
            assertThat(e.getGuestObject().getMember("kind").asString()).isEqualTo("access");
        }
    }

    @Test
    void theBindingsDescribeTheLanguage() {
        Value bindings = context.getBindings("trading");
        assertThat(bindings.invokeMember("functions", "rsi").asString())
                .contains("\"first_valid_bar\":\"n\"");
        assertThat(bindings.invokeMember("reference").asString()).contains("### bbands");
        assertThat(failure(() -> bindings.invokeMember("functions", "rsj")).getMessage())
                .isEqualTo("no function 'rsj'; did you mean 'rsi'?");
    }
}
