// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.ast;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the expressions of one program, and gives equal ones the same object. It also remembers
 * where each expression was first written; that is no part of the expression. Not safe for several
 * threads at once.
 */
public final class ExprPool {
    private record Key(Object kind, Object detail, List<Integer> inputs) {}

    private final Map<Object, Expr> expressions = new HashMap<>();
    private final Map<Expr, Integer> numbers = new IdentityHashMap<>();
    private final Map<Expr, Place> places = new IdentityHashMap<>();
    private Place here = Place.NOWHERE;

    /** Sets where the expressions made from now on are written, and returns what it was. */
    public Place at(Place place) {
        Place before = here;
        here = place;
        return before;
    }

    /** Where an expression was first written. */
    public Place placeOf(Expr expr) {
        return places.getOrDefault(expr, Place.NOWHERE);
    }

    /**
     * A number.
     *
     * @throws IllegalArgumentException for NaN and infinities, which have no canonical form
     */
    public Expr.Num number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite number: " + value);
        }
        return (Expr.Num) leaf(new Expr.Num(value + 0.0));
    }

    /** A truth value. */
    public Expr.Bool truth(boolean value) {
        return (Expr.Bool) leaf(new Expr.Bool(value));
    }

    /** A text. */
    public Expr.Text text(String value) {
        return (Expr.Text) leaf(new Expr.Text(value));
    }

    /** An optional argument that is not given. */
    public Expr.Null none() {
        return (Expr.Null) leaf(new Expr.Null());
    }

    /** A column of the market. */
    public Expr.ColumnRef column(String name) {
        return (Expr.ColumnRef) leaf(new Expr.ColumnRef(name));
    }

    /** A parameter of the program. */
    public Expr.Param param(String name, double value, Double low, Double high) {
        return (Expr.Param) leaf(new Expr.Param(name, value, low, high));
    }

    /** A call with all its arguments in declared order. */
    public Expr.Call call(String function, List<Expr> inputs, Type type) {
        Key key = new Key(Expr.Call.class, function, numbersOf(inputs));
        return (Expr.Call) intern(key, new Expr.Call(function, inputs, type));
    }

    /** One output of a call. */
    public Expr.Output output(Expr.Call call, String member, Type type) {
        Key key = new Key(Expr.Output.class, member, numbersOf(List.of(call)));
        return (Expr.Output) intern(key, new Expr.Output(call, member, type));
    }

    /** Several named series. */
    public Expr.Select select(List<String> names, List<Expr> inputs) {
        Key key = new Key(Expr.Select.class, List.copyOf(names), numbersOf(inputs));
        return (Expr.Select) intern(key, new Expr.Select(names, inputs));
    }

    private Expr leaf(Expr leaf) {
        return intern(leaf, leaf);
    }

    private Expr intern(Object key, Expr made) {
        Expr known = expressions.putIfAbsent(key, made);
        if (known != null) {
            return known;
        }
        numbers.put(made, numbers.size());
        places.put(made, here);
        return made;
    }

    private List<Integer> numbersOf(List<Expr> inputs) {
        return inputs.stream().map(this::numberOf).toList();
    }

    private Integer numberOf(Expr expr) {
        Integer number = numbers.get(expr);
        if (number == null) {
            throw new IllegalArgumentException("an expression of another pool");
        }
        return number;
    }
}
