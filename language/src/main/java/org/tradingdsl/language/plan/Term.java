// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import org.tradingdsl.nodes.kernel.Primitive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One vertex of a lowered program: a primitive operator over other terms. Terms are made by a
 * {@link Pool} only, which gives equal terms the same object, so a shared subexpression is one
 * vertex and identity is equality.
 */
public final class Term {
    private final Primitive operator;
    private final List<Term> inputs;
    private final List<Double> constants;
    private final String column;
    private final int id;
    private final Object origin;

    private Term(
            Primitive operator,
            List<Term> inputs,
            List<Double> constants,
            String column,
            int id,
            Object origin) {
        this.operator = operator;
        this.inputs = inputs;
        this.constants = constants;
        this.column = column;
        this.id = id;
        this.origin = origin;
    }

    /** The operator. */
    public Primitive operator() {
        return operator;
    }

    /** The series it reads, in the operator's order. */
    public List<Term> inputs() {
        return inputs;
    }

    /** Its constants, in the order of {@link Primitive#constants()}. */
    public List<Double> constants() {
        return constants;
    }

    /** Its i-th constant. */
    public double constant(int i) {
        return constants.get(i);
    }

    /** The column's name, for {@link Primitive#COLUMN}; else null. */
    public String column() {
        return column;
    }

    /** Its number within the pool; inputs have smaller numbers than their readers. */
    public int id() {
        return id;
    }

    /**
     * Where in the program it was first needed, as whoever made it knows places; null when that is
     * not known. It is no part of what the term is.
     */
    public Object origin() {
        return origin;
    }

    /** Whether its values are booleans. */
    public boolean isBoolean() {
        return operator.isBoolean();
    }

    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(operator.name().toLowerCase(java.util.Locale.ROOT)).append('(');
        String separator = "";
        if (column != null) {
            text.append(column);
            separator = ", ";
        }
        for (Term input : inputs) {
            text.append(separator).append(input);
            separator = ", ";
        }
        for (double constant : constants) {
            text.append(separator).append(constant);
            separator = ", ";
        }
        return text.append(')').toString();
    }

    /** Makes terms; one pool per lowered program. */
    public static final class Pool {
        private record Key(
                Primitive operator, List<Integer> inputs, List<Long> constants, String column) {}

        private final Map<Key, Term> terms = new HashMap<>();
        private Object here;

        /** Sets the origin of the terms made from now on, and returns what it was. */
        public Object at(Object origin) {
            Object before = here;
            here = origin;
            return before;
        }

        /** A market's column. */
        public Term column(String name) {
            return intern(Primitive.COLUMN, List.of(), List.of(), name);
        }

        /** A constant number. */
        public Term number(double value) {
            return intern(Primitive.NUMBER, List.of(), List.of(value), null);
        }

        /** A constant truth value. */
        public Term truth(boolean value) {
            return intern(Primitive.BOOLEAN, List.of(), List.of(value ? 1.0 : 0.0), null);
        }

        /** An operator over terms of this pool. */
        public Term of(Primitive operator, List<Term> inputs, double... constants) {
            List<Double> list = java.util.Arrays.stream(constants).boxed().toList();
            return intern(operator, List.copyOf(inputs), list, null);
        }

        private Term intern(
                Primitive operator, List<Term> inputs, List<Double> constants, String column) {
            if (inputs.size() != operator.arity()
                    || constants.size() != operator.constants().size()) {
                throw new IllegalArgumentException(
                        operator
                                + " takes "
                                + operator.arity()
                                + " series and "
                                + operator.constants());
            }
            for (int i = 0; i < inputs.size(); i++) {
                if (inputs.get(i).isBoolean() != operator.takesBoolean(i)) {
                    throw new IllegalArgumentException(
                            operator + ": input " + i + " has the wrong type: " + inputs.get(i));
                }
            }
            List<Integer> ids = inputs.stream().map(Term::id).toList();
            List<Long> bits = constants.stream().map(Double::doubleToLongBits).toList();
            Key key = new Key(operator, ids, bits, column);
            Term term = terms.get(key);
            if (term == null) {
                term = new Term(operator, inputs, constants, column, terms.size(), here);
                terms.put(key, term);
            }
            return term;
        }
    }

    /** The names of the market's columns that terms read, ascending. */
    public static List<String> columns(List<Term> roots) {
        Set<String> columns = new TreeSet<>();
        Set<Term> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Term> open = new ArrayList<>(roots);
        while (!open.isEmpty()) {
            Term term = open.removeLast();
            if (seen.add(term)) {
                if (term.operator() == Primitive.COLUMN) {
                    columns.add(term.column());
                }
                open.addAll(term.inputs());
            }
        }
        return List.copyOf(columns);
    }
}
