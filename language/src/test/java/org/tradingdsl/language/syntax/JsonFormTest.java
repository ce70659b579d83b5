// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradingdsl.language.analysis.Program;
import org.tradingdsl.language.ast.ProgramException;

import java.util.Map;

/** The JSON form: the same program as the text form, and clear messages. */
class JsonFormTest {
    private static String document(String nodes, int result) {
        return "{\"schema\":\"trading-dsl/ast/1\",\"nodes\":["
                + nodes
                + "],\"result\":"
                + result
                + "}";
    }

    private static Program load(String text) {
        return Program.parse(text, text.startsWith("{") ? "p.json" : "p.td");
    }

    @ParameterizedTest
    @CsvSource({"not json, 1:1", "'[1', not JSON", "'', JSON"})
    void aFileNamedJsonIsReadAsJson(String text, String told) {
        assertThatThrownBy(() -> Program.parse(text, "p.json"))
                .isInstanceOf(ProgramException.class)
                .hasMessageContaining("JSON")
                .hasMessageContaining(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rsi(close, 14) > 70",
                "macd(close).hist",
                "macd(close)",
                "bbands(close, 20, 2).upper - bbands(close, 20, 2).lower",
                "select(rsi=rsi(close, 14), above=close > sma(close, 50))",
                "close.rolling(20, min_periods=5).std()",
                "close.ewm(span=10, adjust=False).mean()",
                "close.where(close > open, None)",
                "backtest(entries=crossover(close, sma(close, param(\"n\", 50, low=2))),"
                        + " exits=atr(14) > 3, fill=\"close\")",
                "1 + 2",
                "True",
                "None",
                "\"open\"",
            })
    void theCanonicalTextReadsAsTheSameProgram(String text) {
        Program program = load(text);
        Program again = load(program.canonicalText());
        assertThat(again.canonicalText()).isEqualTo(program.canonicalText());
        assertThat(again.hash()).isEqualTo(program.hash());
    }

    @Test
    void builtByMethodsItIsWhatTheTextIs() {
        String nodes =
                """
                {"column":"close"},{"number":200},{"method":"rolling","of":0,"args":[1]},{"method":"mean","of":2},
                {"number":14},{"method":"rsi","of":0,"kwargs":{"n":4}},{"number":70},{"call":"gt","args":[0,3]},
                {"call":"lt","args":[5,6],"at":"s.py:3"},{"call":"and","args":[7,8]},
                {"call":"select","kwargs":{"s":9}}\
                """;
        Program json = load(document(nodes, 10));
        Program text = load("select(s=(close > close.rolling(200).mean()) & (close.rsi(14) < 70))");
        assertThat(json.canonicalText()).isEqualTo(text.canonicalText());
    }

    @Test
    void aliasesAndDefaultsAreFilledIn() {
        String nodes =
                "{\"column\":\"close\"},{\"number\":5},{\"call\":\"stddev\",\"kwargs\":{\"n\":1,\"x\":0}}";
        Program json = load(document(nodes, 2));
        assertThat(json.canonicalText()).isEqualTo(load("stdev(close, 5)").canonicalText());
    }

    @Test
    void placesOfBuildersAreShownAndAreNoPartOfTheProgram() {
        String with = "{\"column\":\"close\",\"at\":\"s.py:7\"}";
        assertThat(load(document(with, 0)).hash()).isEqualTo(load("close").hash());
        assertThatThrownBy(
                        () ->
                                load(
                                        document(
                                                with
                                                        + ",{\"call\":\"smaa\",\"args\":[0],\"at\":\"s.py:8\"}",
                                                1)))
                .hasMessage("s.py:8: no function 'smaa'; did you mean 'sma'?");
        assertThatThrownBy(
                        () ->
                                load(
                                        document(
                                                with
                                                        + ",{\"number\":0},{\"call\":\"sma\",\"args\":[0,1],\"at\":\"s.py:9\"}",
                                                2)))
                .hasMessage(
                        "s.py:9: 'n' of sma must be a constant whole number between 1 and 1000000,"
                                + " found 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"column\":5}|expected a text, found 5",
                "{\"column\":\"\"}|expected a text that is not empty",
                "{\"number\":\"5\"}|expected a number, found \"5\"",
                "{\"number\":1e999}|a number beyond what a double can hold",
                "{\"colum\":\"close\"}|a node must be exactly one of number, bool",
                "{\"column\":\"close\",\"number\":1}|a node must be exactly one of",
                "{\"column\":\"close\",\"args\":[]}|a node of the form \"column\" has no member"
                        + " \"args\"",
                "{\"call\":\"sma\",\"args\":[0]}|an argument must be the number of an earlier node,"
                        + " 0 to -1, found 0",
                "{\"call\":\"sma\",\"args\":5}|expected a list of node numbers as \"args\", found"
                        + " 5",
                "{\"null\":false}|expected true, found false",
                "{\"param\":{\"name\":\"n\"}}|expected a number, found nothing",
                "{\"param\":{\"name\":\"n\",\"default\":1,\"step\":2}}|a parameter has no member"
                        + " \"step\"",
                "{\"select\":[]}|select needs at least one named series",
                "7|a node must be exactly one of",
            })
    void wrongNodesAreNamed(String node, String problem) {
        assertThatThrownBy(() -> load(document(node, 0)))
                .isInstanceOf(ProgramException.class)
                .hasMessageMatching("(?s)p\\.json:1:\\d+: node 0.*\\^.*")
                .hasMessageContaining(problem);
    }

    @Test
    void wrongDocumentsAreRefused() {
        assertThatThrownBy(
                        () -> load("{\"schema\":\"trading-dsl/ast/9\",\"nodes\":[],\"result\":0}"))
                .hasMessageStartingWith(
                        "p.json:1:11: \"schema\" must be \"trading-dsl/ast/1\", found"
                                + " \"trading-dsl/ast/9\"");
        assertThatThrownBy(() -> load(document("{\"number\":1}", 1)))
                .hasMessageContaining("\"result\" must be the number of");
        assertThatThrownBy(() -> load(document("", 0))).hasMessageContaining("at least one node");
        assertThatThrownBy(() -> load("{\"a\":1,\"a\":2}")).hasMessageContaining("not JSON");
        assertThatThrownBy(() -> load(document("{\"number\":1}", 0) + "x"))
                .hasMessageContaining("not JSON");
        assertThatThrownBy(() -> load("{\"schema\":"))
                .isInstanceOfSatisfying(
                        ProgramException.class, e -> assertThat(e.incomplete()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"call\":\"smaa\",\"args\":[0]}|5:11: node 1 (call \"smaa\"): no function 'smaa'",
                "{\"call\":\"sma\",\"args\":[0,7]}|5:27: node 1 (call \"sma\"): an argument must"
                        + " be",
                "{\"call\":\"sma\",\"kwargs\":{\"x\":0,\"n\":-1}}|5:37: node 1 (call \"sma\"):"
                        + " \"n\" must",
                "{\"call\":\"sma\",\"argz\":[0]}|5:24: node 1 (call \"sma\"): a node of the form",
                "{\"call\":\"not\",\"args\":[0]}|5:11: node 1 (call \"not\"): an operand of"
                        + " '~'",
                "{\"number\":\"5\"}|5:13: node 1 (number \"5\"): expected a number",
                "{\"colum\":\"close\"}|5:3: node 1: a node must be exactly one of",
                "{\"number\":}|5:13: not JSON",
                "{\"text\":\"a\", \"text\":\"b\"}|5:22: not JSON: the member \"text\" is there"
                        + " twice",
                "{\"param\":{\"name\":\"n\",\"default\":\"5\"}}|5:34: node 1: expected a number",
            })
    void mistakesSayLineAndColumn(String node, String problem) {
        String text =
                """
                {
                 "schema": "trading-dsl/ast/1",
                 "nodes": [
                  {"column":"close"},
                  %s
                 ],
                 "result": 1
                }
                """;
        assertThatThrownBy(() -> load(text.formatted(node)))
                .isInstanceOf(ProgramException.class)
                .hasMessageStartingWith("p.json:" + problem)
                .hasMessageContaining("^");
    }

    /** The parser's own messages advise whoever programs with it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NaN|1:6: not JSON: found 'NaN'; expected a number as JSON writes them",
                "-Infinity|1:6: not JSON: found '-Infinity'; expected a number as JSON writes them",
                "+1|1:6: not JSON: found '+1'; expected a number as JSON writes them",
                "1.|1:6: not JSON: found '1.'; expected a number as JSON writes them",
                "1e+|1:6: not JSON: found '1e+'; expected a number as JSON writes them",
                "01|1:6: not JSON: found '01'; expected a number as JSON writes them",
                "-|1:6: not JSON: found '-'; expected a number as JSON writes them",
                "--1|1:6: not JSON: found '--1'; expected a number as JSON writes them",
                "1.5.5|1:6: not JSON: found '1.5.5'; expected a number as JSON writes them",
                "0x10|1:6: not JSON: found '0x10'; expected a number as JSON writes them",
                "1_000|1:6: not JSON: found '1_000'; expected a number as JSON writes them",
                ".5|1:6: not JSON: found '.5'; expected a value: a text in double quotes",
                "True|1:6: not JSON: found 'True'; expected a value",
                "[1 2]|1:9: not JSON: found '2'; expected ',' or ']' after an element",
                "[1}|1:8: not JSON: found '}'; expected ']', the end of the list",
                "1]|1:7: not JSON: found ']'; expected '}', the end of the object",
                "1 // one|1:8: not JSON: found '/'; JSON has no comments",
                "1, b:2|1:9: not JSON: found 'b'; expected a member's name in double quotes",
                "1,|1:8: not JSON: found '}'; expected a member's name in double quotes",
                "1,\"b\" 2|1:12: not JSON: found '2'; expected ':' after a member's name",
                "1,\"a\":2|1:11: not JSON: the member \"a\" is there twice",
                "\"\\q\"|1:8: not JSON: found 'q'; no text has it after a backslash",
                "\"\\u12g4\"|1:11: not JSON: found 'g4'; expected four digits",
                "\"a\tb\"|1:8: not JSON: found the character U+0009; in a text it is written",
                "\"x|1:9: not JSON: it ends too early: expected '\"', the end of the text",
                "[1|1:8: not JSON: found '}'; expected ']'",
            })
    void whatIsNotJsonIsToldInOurWords(String value, String problem) {
        assertThatThrownBy(() -> load("{\"a\":" + value + "}"))
                .isInstanceOf(ProgramException.class)
                .hasMessageStartingWith("p.json:" + problem)
                .hasMessageContaining("^")
                .message()
                .doesNotContainPattern("enable|Feature|Source:|StreamRead|code \\d|JSON String");
    }

    @Test
    void tooMuchOfSomethingIsToldInOurWords() {
        Map<String, String> texts =
                Map.of(
                        "1".repeat(2000),
                        "a number of more than 1000 digits",
                        "[".repeat(1500),
                        "more than 1000 objects and lists inside each other",
                        "{\"" + "k".repeat(60_000),
                        "a member's name of more than 50000 characters");
        texts.forEach(
                (text, problem) ->
                        assertThatThrownBy(() -> load("{\n \"a\": " + text))
                                .isInstanceOf(ProgramException.class)
                                .message()
                                .matches("(?s)p\\.json:2:\\d+: not JSON: .*")
                                .contains(problem)
                                .doesNotContain("StreamRead"));
    }

    @Test
    void aTextThatGoesOnAfterItsProgramIsNotJson() {
        String program = document("{\"number\":1}", 0);
        assertThatThrownBy(() -> load(program + "\n {}"))
                .hasMessageStartingWith("p.json:2:2: not JSON: there is more after the end");
    }

    @Test
    void aDeepProgramIsRefusedRatherThanOverflowing() {
        StringBuilder nodes = new StringBuilder("{\"column\":\"close\"}");
        for (int i = 0; i < 5000; i++) {
            nodes.append(",{\"call\":\"neg\",\"args\":[").append(i).append("]}");
        }
        assertThatThrownBy(() -> load(document(nodes.toString(), 5000)))
                .isInstanceOf(ProgramException.class)
                .hasMessageContaining("more than 1000 operations inside each other");
    }
}
