// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.tradingdsl.language.analysis.Program;
import org.tradingdsl.language.ast.ProgramException;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whatever is written is a program or has a message with a place; nothing else ever comes out. */
class AnyTextTest {
    private static final List<String> WORDS =
            List.of(
                    "close",
                    "open",
                    "market",
                    "x",
                    "f",
                    "rsi",
                    "sma",
                    "macd",
                    "atr",
                    "where",
                    "select",
                    "outputs",
                    "backtest",
                    "param",
                    "rolling",
                    "ewm",
                    "expanding",
                    "mean",
                    "std",
                    "shift",
                    "line",
                    "def",
                    "return",
                    "None",
                    "True",
                    "0",
                    "1",
                    "14",
                    "-1",
                    "1e9",
                    "'a'",
                    "\"n\"",
                    "(",
                    ")",
                    "(",
                    ")",
                    ",",
                    ".",
                    "=",
                    ":",
                    "+",
                    "-",
                    "*",
                    "/",
                    "//",
                    "%",
                    "**",
                    "<",
                    ">=",
                    "==",
                    "&",
                    "|",
                    "^",
                    "~",
                    "\n",
                    "\n    ",
                    "#",
                    "\\",
                    "[",
                    "if",
                    "and",
                    "n=",
                    "col",
                    "\"\"\"");

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(WORDS)
                .list()
                .ofMaxSize(25)
                .map(words -> words.stream().collect(Collectors.joining(" ")));
    }

    @Provide
    Arbitrary<String> calls() {
        Arbitrary<String> word = Arbitraries.of(WORDS).filter(w -> !w.isBlank());
        Arbitrary<String> arguments =
                word.list().ofMaxSize(4).map(words -> String.join(", ", words));
        Arbitrary<String> name = Arbitraries.of(WORDS.subList(0, 21));
        return net.jqwik.api.Combinators.combine(name, arguments, name, arguments)
                .as((f, a, g, b) -> f + "(" + a + ")." + g + "(" + b + ")");
    }

    @Property(tries = 2000)
    void wordsInAnyOrder(@ForAll("words") String text) {
        check(text);
    }

    @Property(tries = 2000)
    void callsOfAnything(@ForAll("calls") String text) {
        check(text);
    }

    @Property(tries = 500)
    void anyCharacters(@ForAll String text) {
        check(text);
        check("{" + text);
    }

    private static void check(String text) {
        try {
            Program program = Program.parse(text, "t.td");
            if (program.function().isEmpty()) {
                Program again = Program.parse(program.canonicalText(), "t.json");
                assertThat(again.hash()).isEqualTo(program.hash());
                assertThat(again.lower(Map.of())).isNotNull();
            }
        } catch (ProgramException e) {
            assertThat(e.getMessage()).startsWith("t.");
        }
    }
}
