// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.analysis;

import org.tradingdsl.builtins.catalogue.ArgumentType;
import org.tradingdsl.builtins.catalogue.Catalogue;
import org.tradingdsl.builtins.catalogue.Entry;
import org.tradingdsl.builtins.catalogue.Parameter;
import org.tradingdsl.language.ast.Expr;
import org.tradingdsl.language.ast.ExprPool;
import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.ProgramException;
import org.tradingdsl.language.ast.Type;
import org.tradingdsl.language.plan.Term;
import org.tradingdsl.language.syntax.Arguments;
import org.tradingdsl.language.syntax.Reader;
import org.tradingdsl.language.syntax.Scalars;
import org.tradingdsl.nodes.kernel.Primitive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * From canonical expressions to terms: definitions are opened, constants computed, windows become
 * constants of their operators. A value on the way is a Double, a Boolean, a String, {@link
 * #MISSING} or a {@link Term}.
 */
final class Lowering {
    /** An optional argument that is not given; as a series, missing values. */
    static final Object MISSING = new Object();

    private final ExprPool pool;
    private final Map<String, Double> params;
    private final String circumstance;
    private final Term.Pool terms = new Term.Pool();
    private final Map<Expr, Object> values = new IdentityHashMap<>();
    private final Map<Expr, Expr> opened = new IdentityHashMap<>();

    /**
     * A lowering.
     *
     * @param params the value of every parameter
     * @param circumstance what messages about numbers add: the parameters that a run has set; may
     *     be empty
     */
    Lowering(ExprPool pool, Map<String, Double> params, String circumstance) {
        this.pool = pool;
        this.params = params;
        this.circumstance = circumstance;
    }

    /** An expression as a series of numbers or truth values. */
    Term series(Expr expr) {
        return at(expr, () -> term(value(expr), false, false));
    }

    /** An expression as a boolean series. */
    Term signal(Expr expr) {
        return at(expr, () -> term(value(expr), true, true));
    }

    /** An expression's value. */
    Object value(Expr expr) {
        Object known = values.get(expr);
        if (known == null) {
            known = at(expr, () -> compute(expr));
            values.put(expr, known);
        }
        return known;
    }

    /** Whatever terms it takes are needed where the expression is written. */
    private <T> T at(Expr expr, Supplier<T> made) {
        Object before = terms.at(pool.placeOf(expr));
        try {
            return made.get();
        } finally {
            terms.at(before);
        }
    }

    private Object compute(Expr expr) {
        return switch (expr) {
            case Expr.Num number -> number.value();
            case Expr.Bool truth -> truth.value();
            case Expr.Text text -> text.value();
            case Expr.Null none -> MISSING;
            case Expr.ColumnRef column -> terms.column(column.name());
            case Expr.Param param -> params.get(param.name());
            case Expr.Call call -> call(call);
            case Expr.Output output -> {
                Expr.Select outputs = (Expr.Select) open(output.call());
                yield value(outputs.inputs().get(outputs.names().indexOf(output.member())));
            }
            case Expr.Select select ->
                    throw new IllegalStateException("a selection inside an expression");
        };
    }

    private Object call(Expr.Call call) {
        Entry entry = entry(call);
        if (entry.kind() == Entry.Kind.DEFINITION) {
            return value(open(call));
        }
        checkNumbers(entry, call);
        Primitive operator = entry.primitive().orElseThrow();
        return switch (operator) {
            case WHERE -> where(call);
            case SHIFT -> shift(call);
            default ->
                    entry.isPointwise()
                            ? pointwise(operator, call)
                            : operator(entry, operator, call);
        };
    }

    private Expr open(Expr.Call call) {
        Expr known = opened.get(call);
        if (known == null) {
            Entry entry = entry(call);
            checkNumbers(entry, call);
            List<Expr> inputs = asNumbers(entry, inOrder(entry, call.inputs()));
            known = Reader.open(entry, inputs, pool, pool.placeOf(call));
            opened.put(call, known);
        }
        return known;
    }

    /**
     * The inputs of a call, two constants that stand the wrong way round (the bounds of clip)
     * exchanged, as pandas does with them. Decided here, for parameters are constants too; the
     * canonical form keeps what was written.
     */
    private List<Expr> inOrder(Entry entry, List<Expr> inputs) {
        if (entry.ordered().isEmpty()) {
            return inputs;
        }
        int low = entry.indexOf(entry.ordered().getFirst());
        int high = entry.indexOf(entry.ordered().getLast());
        boolean wrong =
                value(inputs.get(low)) instanceof Double least
                        && value(inputs.get(high)) instanceof Double most
                        && least > most;
        if (!wrong) {
            return inputs;
        }
        List<Expr> exchanged = new ArrayList<>(inputs);
        Collections.swap(exchanged, low, high);
        return exchanged;
    }

    /**
     * The inputs of a call, truth values as the numbers that the parameters ask for. What a
     * definition shifts would else start false, which counts as 0, where a number is missing.
     */
    private List<Expr> asNumbers(Entry entry, List<Expr> inputs) {
        List<Expr> numbers = new ArrayList<>(inputs);
        for (int i = 0; i < inputs.size(); i++) {
            Expr input = inputs.get(i);
            boolean counts = entry.parameters().get(i).type() == ArgumentType.NUMBERS;
            if (counts && input.type() == Type.BOOLEANS) {
                Place before = pool.at(pool.placeOf(input));
                List<Expr> choice = List.of(input, pool.number(1), pool.number(0));
                numbers.set(i, pool.call("where", choice, Type.NUMBERS));
                pool.at(before);
            }
        }
        return numbers;
    }

    /** Numbers that depend on parameters are known here only. */
    void checkNumbers(Entry entry, Expr.Call call) {
        Place place = pool.placeOf(call);
        for (int i = 0; i < entry.parameters().size(); i++) {
            Parameter parameter = entry.parameters().get(i);
            boolean number =
                    parameter.type() == ArgumentType.NUMBER
                            || parameter.type() == ArgumentType.WHOLE;
            if (number && value(call.inputs().get(i)) instanceof Double value) {
                Arguments.checkNumber(entry, parameter, value, place, circumstance);
            }
        }
    }

    private Object where(Expr.Call call) {
        Object condition = value(call.inputs().get(0));
        if (condition instanceof Boolean truth) {
            return value(call.inputs().get(truth ? 1 : 2));
        }
        Term chooser = term(condition, true, true);
        if (chooser.operator() == Primitive.BOOLEAN) {
            return value(call.inputs().get(chooser.constant(0) != 0 ? 1 : 2));
        }
        Object x = value(call.inputs().get(1));
        Object other = value(call.inputs().get(2));
        if (isBoolean(x) && isBoolean(other)) {
            Term inside = terms.of(Primitive.AND, List.of(chooser, term(x, true, true)));
            Term negated = terms.of(Primitive.NOT, List.of(chooser));
            Term outside = terms.of(Primitive.AND, List.of(negated, term(other, true, true)));
            return terms.of(Primitive.OR, List.of(inside, outside));
        }
        return terms.of(
                Primitive.WHERE, List.of(chooser, term(x, true, false), term(other, true, false)));
    }

    private Object shift(Expr.Call call) {
        Object x = value(call.inputs().get(0));
        double n = (Double) value(call.inputs().get(1));
        Term input = term(x, false, false);
        if (n == 0) {
            return input;
        }
        return terms.of(
                input.isBoolean() ? Primitive.SHIFT_BOOL : Primitive.SHIFT, List.of(input), n);
    }

    private Object pointwise(Primitive operator, Expr.Call call) {
        List<Object> inputs = call.inputs().stream().map(this::value).toList();
        boolean constant =
                inputs.stream()
                        .allMatch(v -> v instanceof Double || v instanceof Boolean || v == MISSING);
        if (constant) {
            double[] numbers = inputs.stream().mapToDouble(Lowering::number).toArray();
            double result = Scalars.apply(operator, numbers);
            return operator.isBoolean() ? (Object) (result != 0) : (Object) result;
        }
        List<Term> operands = operands(operator, inputs);
        boolean comparesMissing =
                operator.isBoolean()
                        && operands.size() == 2
                        && operands.stream()
                                .anyMatch(
                                        t ->
                                                t.operator() == Primitive.NUMBER
                                                        && Double.isNaN(t.constant(0)));
        // A bound that is not given (clip) bounds nothing: decided here rather than on every bar.
        return comparesMissing
                ? terms.truth(operator == Primitive.NE)
                : terms.of(operator, operands);
    }

    private Object operator(Entry entry, Primitive operator, Expr.Call call) {
        List<Object> inputs = new ArrayList<>();
        for (int i = 0; i < entry.parameters().size(); i++) {
            if (entry.parameters().get(i).type().isSeries()) {
                inputs.add(value(call.inputs().get(i)));
            }
        }
        double[] constants = new double[operator.constants().size()];
        for (int k = 0; k < constants.length; k++) {
            Object value = argument(entry, call, operator.constants().get(k));
            boolean wholeWindow =
                    value == MISSING && operator.constants().get(k).equals("min_periods");
            constants[k] = wholeWindow ? constants[0] : number(value);
        }
        int minPeriods = operator.constants().indexOf("min_periods");
        if (minPeriods == 1 && constants[1] > constants[0]) {
            throw new ProgramException(
                    pool.placeOf(call),
                    "'min_periods' of "
                            + entry.name()
                            + " must be at most the window n="
                            + (long) constants[0]
                            + ", found "
                            + (long) constants[1]
                            + circumstance);
        }
        return terms.of(operator, operands(operator, inputs), constants);
    }

    private Object argument(Entry entry, Expr.Call call, String name) {
        return value(call.inputs().get(entry.indexOf(name)));
    }

    private List<Term> operands(Primitive operator, List<Object> inputs) {
        List<Term> operands = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            operands.add(term(inputs.get(i), true, operator.takesBoolean(i)));
        }
        return operands;
    }

    private static boolean isBoolean(Object value) {
        return value instanceof Boolean || value instanceof Term term && term.isBoolean();
    }

    private static double number(Object value) {
        return switch (value) {
            case Double number -> number;
            case Boolean truth -> truth ? 1 : 0;
            default -> Double.NaN;
        };
    }

    /**
     * A value as a term.
     *
     * @param fixed whether its type matters; else it keeps its own
     * @param truth whether truth values are wanted, if so
     */
    private Term term(Object value, boolean fixed, boolean truth) {
        return switch (value) {
            case Boolean constant when !fixed || truth -> terms.truth(constant);
            case Term term when fixed && !truth && term.isBoolean() ->
                    terms.of(Primitive.NUMBER_OF, List.of(term));
            case Term term -> term;
            default -> terms.number(number(value));
        };
    }

    private static Entry entry(Expr.Call call) {
        return Catalogue.standard().find(call.function()).orElseThrow();
    }
}
