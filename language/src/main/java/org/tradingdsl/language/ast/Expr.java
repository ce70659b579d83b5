// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.ast;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * An expression of a program. Expressions are made by an {@link ExprPool} only, which gives equal
 * ones the same object: a program is a directed graph in which a shared subexpression is one
 * vertex, and identity is equality.
 */
public sealed interface Expr {

    /** The expressions it is made of, in order. */
    List<Expr> inputs();

    /** Its type. */
    Type type();

    /** The length of the longest path below it. */
    int depth();

    /** A number; never NaN, infinite or minus zero. */
    record Num(double value) implements Leaf {
        @Override
        public Type type() {
            return Type.NUMBER;
        }
    }

    /** A truth value. */
    record Bool(boolean value) implements Leaf {
        @Override
        public Type type() {
            return Type.FLAG;
        }
    }

    /** A text, such as the name of a flavor. */
    record Text(String value) implements Leaf {
        @Override
        public Type type() {
            return Type.TEXT;
        }
    }

    /** An optional argument that is not given. */
    record Null() implements Leaf {
        @Override
        public Type type() {
            return Type.NULL;
        }
    }

    /** A column of the market, by the name the user wrote. */
    record ColumnRef(String name) implements Leaf {
        @Override
        public Type type() {
            return Type.NUMBERS;
        }
    }

    /**
     * A number that a run may set.
     *
     * @param name its name
     * @param value its declared default
     * @param low the least value allowed, or null
     * @param high the greatest value allowed, or null
     */
    record Param(String name, double value, Double low, Double high) implements Leaf {
        @Override
        public Type type() {
            return Type.NUMBER;
        }
    }

    /** A function of the catalogue with all its parameters, in declared order. */
    final class Call implements Expr {
        private final String function;
        private final List<Expr> inputs;
        private final Type type;
        private final int depth;

        Call(String function, List<Expr> inputs, Type type) {
            this.function = function;
            this.inputs = List.copyOf(inputs);
            this.type = type;
            this.depth = depthOver(inputs);
        }

        /** The function's name in the catalogue. */
        public String function() {
            return function;
        }

        @Override
        public List<Expr> inputs() {
            return inputs;
        }

        @Override
        public Type type() {
            return type;
        }

        @Override
        public int depth() {
            return depth;
        }
    }

    /** One of several outputs of a call. */
    final class Output implements Expr {
        private final Call call;
        private final String member;
        private final Type type;

        Output(Call call, String member, Type type) {
            this.call = call;
            this.member = member;
            this.type = type;
        }

        /** The call. */
        public Call call() {
            return call;
        }

        /** The output's name. */
        public String member() {
            return member;
        }

        @Override
        public List<Expr> inputs() {
            return List.of(call);
        }

        @Override
        public Type type() {
            return type;
        }

        @Override
        public int depth() {
            return call.depth() + 1;
        }
    }

    /** Several named series: the result of a program, or the outputs of a definition. */
    final class Select implements Expr {
        private final List<String> names;
        private final List<Expr> inputs;

        Select(List<String> names, List<Expr> inputs) {
            this.names = List.copyOf(names);
            this.inputs = List.copyOf(inputs);
        }

        /** The names, in order. */
        public List<String> names() {
            return names;
        }

        @Override
        public List<Expr> inputs() {
            return inputs;
        }

        @Override
        public Type type() {
            return Type.SELECTION;
        }

        @Override
        public int depth() {
            return depthOver(inputs);
        }
    }

    /** An expression without inputs. */
    sealed interface Leaf extends Expr {
        @Override
        default List<Expr> inputs() {
            return List.of();
        }

        @Override
        default int depth() {
            return 0;
        }
    }

    private static int depthOver(List<Expr> inputs) {
        int depth = 0;
        for (Expr input : inputs) {
            depth = Math.max(depth, input.depth() + 1);
        }
        return depth;
    }

    /**
     * Every expression under a root, the root last, each once, ordered by the first visit after its
     * inputs.
     */
    static List<Expr> postOrder(Expr root) {
        record Visit(Expr expr, boolean open) {}
        List<Expr> order = new ArrayList<>();
        Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Visit> stack = new ArrayDeque<>();
        stack.push(new Visit(root, false));
        while (!stack.isEmpty()) {
            Visit visit = stack.pop();
            if (visit.open) {
                order.add(visit.expr);
            } else if (seen.add(visit.expr)) {
                stack.push(new Visit(visit.expr, true));
                for (Expr input : visit.expr.inputs().reversed()) {
                    stack.push(new Visit(input, false));
                }
            }
        }
        return order;
    }
}
