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
import java.util.Map;
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
    private boolean calculating;
    private final Map<String, Expr.Param> params = new LinkedHashMap<>();

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
    }

    /**
     * From now on a result that is not finite is computed rather than refused: a function is called
     * with data.
     */
    void calculate() {
        calculating = true;
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
            refuseConstantSeries(entry, bound, inputs);
        }
        Expr literal = fold(entry, inputs, place);
        if (literal != null) {
            return literal;
        }
        Expr.Call call = pool.call(entry.name(), inputs, resultType(entry, inputs));
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

    /** rsi(14) would be the RSI of the constant 14: a forgotten series, since nobody means that. */
    private void refuseConstantSeries(Entry entry, List<Value.Argument> bound, List<Expr> inputs) {
        if (entry.isPointwise() || entry.kind() == Entry.Kind.PROGRAM) {
            return;
        }
        int constant = -1;
        for (int i = 0; i < inputs.size(); i++) {
            if (!entry.parameters().get(i).type().isSeries()) {
                continue;
            }
            if (!inputs.get(i).type().isScalar()) {
                return;
            }
            if (bound.get(i) != null && constant < 0) {
                constant = i;
            }
        }
        if (constant >= 0) {
            throw new ProgramException(
                    bound.get(constant).place(),
                    "'"
                            + entry.parameters().get(constant).name()
                            + "' of "
                            + entry.name()
                            + " must be a series, found a constant; it is "
                            + entry.signature()
                            + ", for instance "
                            + entry.documentation().example());
        }
    }

    private Expr fold(Entry entry, List<Expr> inputs, Place place) {
        if (!entry.isPointwise()) {
            return null;
        }
        double[] values = new double[inputs.size()];
        for (int i = 0; i < values.length; i++) {
            switch (inputs.get(i)) {
                case Expr.Num number -> values[i] = number.value();
                case Expr.Bool truth -> values[i] = truth.value() ? 1 : 0;
                default -> {
                    return null;
                }
            }
        }
        double value = Scalars.apply(entry.primitive().orElseThrow(), values);
        if (resultType(entry, inputs).isBoolean()) {
            return pool.truth(value != 0);
        }
        if (!Double.isFinite(value) && calculating) {
            return null;
        }
        if (!Double.isFinite(value)) {
            throw new ProgramException(place, "this constant is not a finite number: " + value);
        }
        return pool.number(value);
    }

    private static Type resultType(Entry entry, List<Expr> inputs) {
        boolean scalar = entry.isPointwise() && inputs.stream().allMatch(e -> e.type().isScalar());
        boolean truth =
                switch (entry.result()) {
                    case BOOLEANS -> true;
                    case ANY -> decidedBoolean(entry, inputs);
                    default -> false;
                };
        return switch (entry.result()) {
            case OUTPUTS -> Type.OUTPUTS;
            case BACKTEST -> Type.BACKTEST;
            default ->
                    scalar
                            ? (truth ? Type.FLAG : Type.NUMBER)
                            : truth ? Type.BOOLEANS : Type.NUMBERS;
        };
    }

    private static boolean decidedBoolean(Entry entry, List<Expr> inputs) {
        boolean truth = true;
        for (int i = 0; i < inputs.size(); i++) {
            if (entry.parameters().get(i).type() == ArgumentType.ANY) {
                truth &= inputs.get(i).type().isBoolean();
            }
        }
        return truth;
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

    /** A member of a value that is not called. */
    Value member(Value receiver, String name, Place place) {
        switch (receiver) {
            case Value.Outputs outputs -> {
                Expr member = outputs.members().get(name);
                if (member != null) {
                    return new Value.Of(member);
                }
                throw noMember("it", name, List.copyOf(outputs.members().keySet()), place);
            }
            case Value.Market market ->
                    throw new ProgramException(
                            place, "a column of the market is market.col(\"" + name + "\")");
            case Value.Of(Expr.Call call) when call.type() == Type.OUTPUTS -> {
                return new Value.Of(output(call, name, place));
            }
            default -> {
                boolean method = catalogue.find(name).isPresent() || Windows.KINDS.contains(name);
                throw new ProgramException(
                        place,
                        method
                                ? "'" + name + "' is a function; call it: ." + name + "(...)"
                                : "no member '"
                                        + name
                                        + "' here; only functions with several outputs have"
                                        + " members");
            }
        }
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
        throw noMember(
                entry.name(),
                name,
                entry.outputs().stream().map(Entry.Output::name).toList(),
                place);
    }

    private static ProgramException noMember(
            String owner, String name, List<String> members, Place place) {
        return new ProgramException(
                place,
                owner
                        + " has no output '"
                        + name
                        + "'"
                        + Nearest.hint(name, members)
                        + (Nearest.to(name, members).isPresent() ? " It has " : "; it has ")
                        + String.join(", ", members));
    }

    /** A method of a value: the function of that name with the value as its first argument. */
    Value method(
            Value receiver,
            Place receiverPlace,
            String name,
            List<Value.Argument> arguments,
            Place place) {
        if (receiver instanceof Value.Market) {
            return marketMethod(name, arguments, place);
        }
        if (receiver instanceof Value.Window window) {
            return new Value.Of(new Windows(this).statistic(window, name, arguments, place));
        }
        Value.Argument first = new Value.Argument(null, receiver, receiverPlace);
        if (Windows.KINDS.contains(name)) {
            return new Value.Window(name, expression(receiver, receiverPlace), arguments, place);
        }
        Entry entry = catalogue.find(name).orElseThrow(() -> noMethod(name, place));
        if (entry.kind() == Entry.Kind.PROGRAM) {
            throw new ProgramException(
                    place, "'" + name + "' is not a method; write " + name + "(...)");
        }
        boolean wholeBars =
                entry.parameters().isEmpty() || !entry.parameters().getFirst().type().isSeries();
        boolean ownColumns =
                !wholeBars
                        && entry.parameters().getFirst().preset().orElse(null)
                                instanceof Parameter.Column;
        if (wholeBars || ownColumns) {
            throw new ProgramException(
                    place,
                    "'"
                            + name
                            + "' reads the market's own columns, it is not a method; write "
                            + entry.documentation().example());
        }
        List<Value.Argument> all = new ArrayList<>();
        if (entry.name().equals("where")) {
            // pandas' x.where(cond, other): the one method whose receiver is not the first
            // argument.
            return new Value.Of(call(entry, whereArguments(first, arguments), place));
        }
        all.add(first);
        all.addAll(arguments);
        return new Value.Of(call(entry, all, place));
    }

    private static List<Value.Argument> whereArguments(
            Value.Argument receiver, List<Value.Argument> arguments) {
        List<Value.Argument> all = new ArrayList<>();
        all.add(new Value.Argument("x", receiver.value(), receiver.place()));
        String[] names = {"cond", "other"};
        int position = 0;
        for (Value.Argument argument : arguments) {
            boolean named = argument.keyword() != null || position >= names.length;
            all.add(
                    named
                            ? argument
                            : new Value.Argument(
                                    names[position++], argument.value(), argument.place()));
        }
        return all;
    }

    private ProgramException noMethod(String name, Place place) {
        List<String> names = new ArrayList<>(catalogue.names());
        names.addAll(Windows.KINDS);
        return new ProgramException(place, "no method '" + name + "'" + Nearest.hint(name, names));
    }

    private Value marketMethod(String name, List<Value.Argument> arguments, Place place) {
        if (!name.equals("col")) {
            throw new ProgramException(
                    place,
                    "market has 'col' only, found '"
                            + name
                            + "'; a column is market.col(\"close\")");
        }
        Value.Argument argument =
                Binding.bind(
                                "market.col",
                                List.of(new Binding.Slot("name", true)),
                                arguments,
                                place)
                        .getFirst();
        if (expression(argument.value(), argument.place()) instanceof Expr.Text text
                && !text.value().isEmpty()) {
            return new Value.Of(column(text.value(), place));
        }
        throw new ProgramException(
                argument.place(),
                "market.col takes a column's name as a text: market.col(\"close\")");
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

    /** A parameter of the program; the same name again must be the same declaration. */
    Expr param(List<Value.Argument> arguments, Place place) {
        if (prelude) {
            throw new ProgramException(
                    place, "a definition of the prelude cannot declare parameters");
        }
        List<Value.Argument> bound =
                Binding.bind(
                        "param",
                        List.of(
                                new Binding.Slot("name", true),
                                new Binding.Slot("default", true),
                                new Binding.Slot("low", List.of(), false, "low=None"),
                                new Binding.Slot("high", List.of(), false, "high=None")),
                        arguments,
                        place);
        Value.Argument named = bound.get(0);
        if (!(expression(named.value(), named.place()) instanceof Expr.Text name)
                || name.value().isEmpty()) {
            throw new ProgramException(
                    named.place(),
                    "param takes its name as a text first: param(\"fast\", 50, low=5, high=100)");
        }
        return param(
                name.value(),
                literal(bound.get(1)),
                literal(bound.get(2)),
                literal(bound.get(3)),
                place);
    }

    /** A parameter of the program. */
    Expr param(String name, Double value, Double low, Double high, Place place) {
        if (value == null) {
            throw new ProgramException(
                    place, "parameter '" + name + "' needs a number as its default");
        }
        if (low != null && value < low || high != null && value > high) {
            throw new ProgramException(
                    place, "the default of parameter '" + name + "' lies outside its own limits");
        }
        Place before = pool.at(place);
        try {
            Expr.Param param = pool.param(name, value, low, high);
            Expr.Param known = params.putIfAbsent(name, param);
            if (known != null && known != param) {
                throw new ProgramException(
                        place,
                        "parameter '"
                                + name
                                + "' is declared twice, differently; declare it once and use the"
                                + " variable");
            }
            return param;
        } finally {
            pool.at(before);
        }
    }

    private Double literal(Value.Argument argument) {
        if (argument == null) {
            return null;
        }
        return switch (expression(argument.value(), argument.place())) {
            case Expr.Num number -> number.value();
            case Expr.Null none -> null;
            default ->
                    throw new ProgramException(
                            argument.place(), "a parameter's default and limits are plain numbers");
        };
    }

    /** Named series, as {@code select} and {@code outputs} take them. */
    SequencedMap<String, Expr> members(
            String function, List<Value.Argument> arguments, Place place) {
        SequencedMap<String, Expr> members = new LinkedHashMap<>();
        for (Value.Argument argument : arguments) {
            if (argument.keyword() == null) {
                throw new ProgramException(
                        argument.place(),
                        function + " takes named series: " + function + "(rsi=rsi(close, 14))");
            }
            Expr member = expression(argument.value(), argument.place());
            if (!member.type().isSeriesLike()) {
                throw new ProgramException(
                        argument.place(),
                        "'"
                                + argument.keyword()
                                + "' of "
                                + function
                                + " must be a series, found "
                                + member.type().words());
            }
            if (members.put(argument.keyword(), member) != null) {
                throw new ProgramException(
                        argument.place(), "'" + argument.keyword() + "' is given twice");
            }
        }
        if (members.isEmpty()) {
            throw new ProgramException(
                    place,
                    function
                            + " needs at least one named series: "
                            + function
                            + "(rsi=rsi(close, 14))");
        }
        return members;
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
