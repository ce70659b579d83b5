// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.tck;

import static org.graalvm.polyglot.tck.TypeDescriptor.ANY;
import static org.graalvm.polyglot.tck.TypeDescriptor.BOOLEAN;
import static org.graalvm.polyglot.tck.TypeDescriptor.EXECUTABLE_ANY;
import static org.graalvm.polyglot.tck.TypeDescriptor.NULL;
import static org.graalvm.polyglot.tck.TypeDescriptor.NUMBER;
import static org.graalvm.polyglot.tck.TypeDescriptor.OBJECT;
import static org.graalvm.polyglot.tck.TypeDescriptor.STRING;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.tck.InlineSnippet;
import org.graalvm.polyglot.tck.LanguageProvider;
import org.graalvm.polyglot.tck.Snippet;
import org.graalvm.polyglot.tck.TypeDescriptor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The language as the TCK sees it. */
public final class TradingProvider implements LanguageProvider {
    private static final String ID = "trading";
    private static final TypeDescriptor SCALAR = TypeDescriptor.union(NUMBER, BOOLEAN);

    /** For the service loader. */
    public TradingProvider() {}

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Value createIdentityFunction(Context context) {
        return context.eval(ID, "def identity(x): return x");
    }

    @Override
    public Collection<? extends Snippet> createValueConstructors(Context context) {
        List<Snippet> values = new ArrayList<>();
        values.add(value(context, "1", NUMBER));
        values.add(value(context, "0.5", NUMBER));
        values.add(value(context, "-2 ** 31", NUMBER));
        values.add(value(context, "True", BOOLEAN));
        values.add(value(context, "1 > 2", BOOLEAN));
        values.add(value(context, "\"next_open\"", STRING));
        values.add(value(context, "''", STRING));
        values.add(value(context, "None", NULL));
        values.add(value(context, "rsi(close, 14) > 70", OBJECT));
        values.add(value(context, "select(fast=sma(close, 50), slow=sma(close, 200))", OBJECT));
        values.add(value(context, "backtest(entries=close > open, exits=close < open)", OBJECT));
        Value function = context.eval(ID, "def add(a, b): return a + b");
        values.add(constant(context, "function", function, EXECUTABLE_ANY));
        Value program = context.eval(ID, "sma(close, param(\"n\", 50, low=5))");
        values.add(
                constant(
                        context,
                        "columns",
                        program.getMember("columns"),
                        TypeDescriptor.array(STRING)));
        values.add(
                constant(
                        context,
                        "params",
                        program.getMember("params"),
                        TypeDescriptor.array(OBJECT)));
        values.add(constant(context, "method", program.getMember("explain"), EXECUTABLE_ANY));
        values.add(constant(context, "bindings", context.getBindings(ID), OBJECT));
        return values;
    }

    private static Snippet value(Context context, String text, TypeDescriptor type) {
        return Snippet.newBuilder(text, context.eval(ID, "def make(): return " + text), type)
                .build();
    }

    private static Snippet constant(
            Context context, String name, Value value, TypeDescriptor type) {
        ProxyExecutable make = arguments -> value;
        return Snippet.newBuilder(name, context.asValue(make), type).build();
    }

    @Override
    public Collection<? extends Snippet> createExpressions(Context context) {
        List<Snippet> expressions = new ArrayList<>();
        for (String symbol : List.of("+", "-", "*")) {
            expressions.add(binary(context, symbol, SCALAR, NUMBER));
        }
        for (String symbol : List.of("<", "<=", ">", ">=")) {
            expressions.add(binary(context, symbol, SCALAR, BOOLEAN));
        }
        for (String symbol : List.of("&", "|", "^")) {
            expressions.add(binary(context, symbol, BOOLEAN, BOOLEAN));
        }
        expressions.add(unary(context, "-", SCALAR, NUMBER));
        expressions.add(unary(context, "~", BOOLEAN, BOOLEAN));
        return expressions;
    }

    private static Snippet binary(
            Context context, String symbol, TypeDescriptor operands, TypeDescriptor result) {
        Value function = context.eval(ID, "def f(a, b): return a " + symbol + " b");
        return Snippet.newBuilder(symbol, function, result)
                .parameterTypes(operands, operands)
                .build();
    }

    private static Snippet unary(
            Context context, String symbol, TypeDescriptor operand, TypeDescriptor result) {
        Value function = context.eval(ID, "def f(a): return " + symbol + "a");
        return Snippet.newBuilder(symbol + "x", function, result).parameterTypes(operand).build();
    }

    @Override
    public Collection<? extends Snippet> createStatements(Context context) {
        List<Snippet> statements = new ArrayList<>();
        Value assignment = context.eval(ID, "def f(x):\n    y = x\n    return y");
        statements.add(
                Snippet.newBuilder("assignment", assignment, ANY).parameterTypes(ANY).build());
        Value choice = context.eval(ID, "def f(c, a, b): return where(c, a, b)");
        statements.add(
                Snippet.newBuilder("where", choice, SCALAR)
                        .parameterTypes(BOOLEAN, SCALAR, SCALAR)
                        .build());
        Value nested =
                context.eval(
                        ID,
                        "def inner(x, y=2): return x * y\n"
                                + "def f(x): return inner(x) + inner(x, y=3)");
        statements.add(
                Snippet.newBuilder("definitions", nested, NUMBER).parameterTypes(SCALAR).build());
        return statements;
    }

    @Override
    public Collection<? extends Snippet> createScripts(Context context) {
        List<Snippet> scripts = new ArrayList<>();
        scripts.add(
                script(
                        context,
                        "golden_cross",
                        """
                        # Golden cross
                        fast = sma(close, param("fast", 50))
                        slow = close.rolling(200).mean()
                        backtest(entries=crossover(fast, slow), exits=crossunder(fast, slow), fees=0.0005)
                        """,
                        OBJECT));
        scripts.add(script(context, "number", "def half(x): return x / 2\nhalf(5)", NUMBER));
        scripts.add(
                script(
                        context,
                        "json",
                        "{\"schema\":\"trading-dsl/ast/1\",\"nodes\":[{\"column\":\"close\"},{\"number\":14},"
                            + "{\"call\":\"rsi\",\"args\":[0,1]}],\"result\":2}",
                        OBJECT));
        return scripts;
    }

    private static Snippet script(Context context, String name, String text, TypeDescriptor type) {
        Source source = Source.newBuilder(ID, text, name).buildLiteral();
        return Snippet.newBuilder(name, context.parse(source), type).build();
    }

    @Override
    public Collection<? extends Source> createInvalidSyntaxScripts(Context context) {
        List<Source> scripts = new ArrayList<>();
        List<String> texts =
                List.of(
                        "sma(close, 50",
                        "close +",
                        "if close > open: 1",
                        "close > open > low",
                        "x = 'open",
                        "smaa(close, 3)",
                        "close.shift(-1)",
                        "x = 3",
                        "{\"schema\":\"trading-dsl/ast/1\",\"nodes\":[");
        for (int i = 0; i < texts.size(); i++) {
            scripts.add(Source.newBuilder(ID, texts.get(i), "invalid" + i + ".td").buildLiteral());
        }
        return scripts;
    }

    @Override
    public Collection<? extends InlineSnippet> createInlineScripts(Context context) {
        List<InlineSnippet> scripts = new ArrayList<>();
        for (Snippet script : createScripts(context)) {
            // The TCK wants an inline script to give what its surrounding script gives.
            String inline = script.getId().equals("number") ? "1 + 2" : "close > open";
            scripts.add(InlineSnippet.newBuilder(script, inline).build());
        }
        return scripts;
    }
}
