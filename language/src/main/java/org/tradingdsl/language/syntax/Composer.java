// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import org.tradingdsl.builtins.catalogue.ArgumentType;
import org.tradingdsl.builtins.catalogue.Catalogue;
import org.tradingdsl.builtins.catalogue.Entry;
import org.tradingdsl.builtins.catalogue.Parameter;
import org.tradingdsl.language.ast.Expr;
import org.tradingdsl.language.ast.ExprPool;
import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.ProgramException;
import org.tradingdsl.language.ast.Type;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Builds canonical expressions from calls: finds the function, brings arguments into order, fills
 * in defaults, checks types, and computes what consists of literals only. Both forms of the
 * language build through it.
 */
final class Composer {
    /** Far below what overflows a stack of 512 KiB, far above what people write. */
    private static final int DEEPEST = 1000;

    private final ExprPool pool;
    private final Catalogue catalogue;
    private final boolean prelude;
    private final Results results;
    private final Methods methods = new Methods(this);
    private final Params params = new Params(this);

    /**
     * A composer.
     *
     * @param prelude whether it opens the catalogue's own definitions, whose arguments have been
     *     checked before
     */
    Composer(ExprPool pool, Catalogue catalogue, boolean prelude) {
        this.pool = pool;
        this.catalogue = catalogue;
        this.prelude = prelude;
        this.results = new Results(pool);
    }

    /** What calls over literals give. */
    Results results() {
        return results;
    }

    /** Members and methods of values. */
    Methods methods() {
        return methods;
    }

    /** The program's parameters. */
    Params params() {
        return params;
    }

    ExprPool pool() {
        return pool;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** The value as an expression. */
    Expr expression(Value value, Place place) {
        return switch (value) {
            case Value.Of(Expr expr) -> expr;
            case Value.Given(UserFunction.Argument argument) -> given(argument, place);
            case Value.Market market ->
                    throw new ProgramException(
                            place,
                            "'market' is no series; a column of it is market.col(\"close\")");
            case Value.Window window ->
                    throw new ProgramException(
                            place,
                            "'"
                                    + window.kind()
                                    + "' needs a statistic, such as x."
                                    + window.kind()
                                    + "(...).mean()");
            case Value.Outputs outputs ->
                    throw new ProgramException(
                            place,
                            "several outputs, "
                                    + String.join(", ", outputs.members().keySet())
                                    + ": choose one, such as ."
                                    + outputs.members().firstEntry().getKey());
        };
    }

    private Expr given(UserFunction.Argument argument, Place place) {
        return switch (argument.constant()) {
            case Double number -> Double.isFinite(number) ? pool.number(number) : notFinite(number);
            case Boolean truth -> pool.truth(truth);
            case String text -> pool.text(text);
            case null ->
                    throw new ProgramException(
                            place,
                            "an argument that is neither a number nor a truth value nor a text");
            case Object other -> throw new IllegalArgumentException("no constant: " + other);
        };
    }

    /** The canonical form has no infinities and no NaN, but it has quotients. */
    private Expr notFinite(double number) {
        double dividend = Double.isNaN(number) ? 0 : Math.signum(number);
        return pool.call("div", List.of(pool.number(dividend), pool.number(0)), Type.NUMBER);
    }

    /** A call of one of the catalogue's functions. */
    Expr call(Entry entry, List<Value.Argument> arguments, Place place) {
        List<Binding.Slot> slots =
                entry.parameters().stream()
                        .map(
                                p ->
                                        new Binding.Slot(
                                                p.name(),
                                                p.aliases(),
                                                p.preset().isEmpty(),
                                                p.signature()))
                        .toList();
        List<Value.Argument> bound = Binding.bind(entry.name(), slots, arguments, place);
        Place before = pool.at(place);
        try {
            List<Expr> inputs = new ArrayList<>();
            for (int i = 0; i < bound.size(); i++) {
                Parameter parameter = entry.parameters().get(i);
                Value.Argument argument = bound.get(i);
                if (argument == null) {
                    inputs.add(preset(parameter.preset().orElseThrow()));
                } else {
                    Expr input = expression(argument.value(), argument.place());
                    if (!comparesTexts(entry) && !(prelude && input instanceof Expr.Null)) {
                        Arguments.check(entry, parameter, input, argument.place());
                    }
                    inputs.add(input);
                }
            }
            return finish(entry, bound, inputs, place);
        } finally {
            pool.at(before);
        }
    }

    private Expr finish(Entry entry, List<Value.Argument> bound, List<Expr> inputs, Place place) {
        if (comparesTexts(entry) && inputs.stream().allMatch(Expr.Text.class::isInstance)) {
            boolean same = inputs.get(0) == inputs.get(1);
            return pool.truth(same == entry.name().equals("eq"));
        }
        if (comparesTexts(entry)) {
            for (int i = 0; i < inputs.size(); i++) {
                Arguments.check(
                        entry, entry.parameters().get(i), inputs.get(i), bound.get(i).place());
            }
        }
        if (!prelude) {
            Arguments.refuseConstantSeries(entry, bound, inputs);
        }
        Expr literal = results.literal(entry, inputs, place);
        if (literal != null) {
            return literal;
        }
        Expr.Call call = pool.call(entry.name(), inputs, Results.type(entry, inputs));
        if (call.depth() > DEEPEST) {
            throw new ProgramException(
                    place,
                    "an expression of more than "
                            + DEEPEST
                            + " operations inside each other; split the program in two");
        }
        return call;
    }

    private static boolean comparesTexts(Entry entry) {
        return entry.name().equals("eq") || entry.name().equals("ne");
    }

    private Expr preset(Parameter.Preset preset) {
        return switch (preset) {
            case Parameter.Column(String name) -> pool.column(name);
            case Parameter.Constant(Double number) -> pool.number(number);
            case Parameter.Constant(Boolean truth) -> pool.truth(truth);
            case Parameter.Constant(String text) -> pool.text(text);
            case Parameter.Constant(Object other) -> pool.none();
        };
    }

    /** An operator over two values. */
    Expr binary(
            String symbol,
            Value left,
            Place leftPlace,
            Value right,
            Place rightPlace,
            Place place) {
        return call(
                entry(Operators.function(symbol)),
                List.of(
                        new Value.Argument(null, left, leftPlace),
                        new Value.Argument(null, right, rightPlace)),
                place);
    }

    /** An operator over one value: neg or not. */
    Expr unary(String function, Value operand, Place operandPlace, Place place) {
        return call(
                entry(function), List.of(new Value.Argument(null, operand, operandPlace)), place);
    }

    /** One output of a call. */
    Expr.Output output(Expr.Call call, String name, Place place) {
        Entry entry = entry(call.function());
        for (Entry.Output output : entry.outputs()) {
            if (output.name().equals(name)) {
                Place before = pool.at(place);
                try {
                    return pool.output(
                            call,
                            name,
                            output.type() == ArgumentType.BOOLEANS ? Type.BOOLEANS : Type.NUMBERS);
                } finally {
                    pool.at(before);
                }
            }
        }
        throw Methods.noMember(
                entry.name(),
                name,
                entry.outputs().stream().map(Entry.Output::name).toList(),
                place);
    }

    /** A column of the market. */
    Expr column(String name, Place place) {
        Place before = pool.at(place);
        try {
            return pool.column(name);
        } finally {
            pool.at(before);
        }
    }

    /** A literal number; minus zero becomes zero, since canonical JSON has no minus zero. */
    Expr number(double value, Place place) {
        if (!Double.isFinite(value)) {
            throw new ProgramException(place, "a number beyond what a double can hold");
        }
        return pool.number(value);
    }

    /** Several named series as the result of a program. */
    Expr select(SequencedMap<String, Expr> members, Place place) {
        Place before = pool.at(place);
        try {
            return pool.select(List.copyOf(members.keySet()), List.copyOf(members.values()));
        } finally {
            pool.at(before);
        }
    }

    /**
     * What a program's last value gives as its result: several outputs become a selection of all of
     * them.
     */
    Expr result(Value value, Place place) {
        if (value instanceof Value.Outputs outputs) {
            return select(outputs.members(), place);
        }
        Expr expr = expression(value, place);
        if (expr instanceof Expr.Call call && call.type() == Type.OUTPUTS) {
            SequencedMap<String, Expr> members = new LinkedHashMap<>();
            for (Entry.Output output : entry(call.function()).outputs()) {
                members.put(output.name(), output(call, output.name(), place));
            }
            return select(members, place);
        }
        return expr;
    }

    /** A function of the catalogue by its own name. */
    Entry entry(String name) {
        return catalogue
                .find(name)
                .orElseThrow(() -> new IllegalStateException("the catalogue lacks " + name));
    }
}
