// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import org.tradingdsl.nodes.kernel.Primitive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A formula as operations with constants upon one quotient, innermost first: {@code 100 - 100 / (1
 * + q)} is "add 1, divide 100 by it, subtract it from 100".
 *
 * @param quotient the quotient that the formula begins with
 * @param steps what is done to it, in order
 */
record Steps(Term quotient, List<Step> steps) {

    /**
     * An operation with a constant.
     *
     * @param operator ADD, SUB, MUL, DIV or NEG
     * @param constant the other operand
     * @param constantFirst whether the constant stands on the left
     */
    record Step(Primitive operator, double constant, boolean constantFirst) {
        double apply(double x) {
            double a = constantFirst ? constant : x;
            double b = constantFirst ? x : constant;
            return switch (operator) {
                case ADD -> a + b;
                case SUB -> a - b;
                case MUL -> a * b;
                case DIV -> a / b;
                case NEG -> -x;
                default -> throw new IllegalStateException(operator + " is no step");
            };
        }

        /** Whether the step rises or falls all the way between two values. */
        boolean isMonotone(double low, double high) {
            return switch (operator) {
                case ADD, SUB, NEG -> true;
                case MUL -> constant != 0;
                case DIV -> constant != 0 && (!constantFirst || low > 0 || high < 0);
                default -> false;
            };
        }
    }

    /**
     * The steps of a formula; null when it does not begin with a quotient, or does other things.
     */
    static Steps of(Term formula) {
        List<Step> steps = new ArrayList<>();
        Term term = formula;
        while (true) {
            List<Term> inputs = term.inputs();
            switch (term.operator()) {
                case NEG -> {
                    steps.add(new Step(Primitive.NEG, 0, false));
                    term = inputs.getFirst();
                }
                case ADD, SUB, MUL, DIV -> {
                    boolean first = inputs.get(0).operator() == Primitive.NUMBER;
                    boolean second = inputs.get(1).operator() == Primitive.NUMBER;
                    if (first == second) {
                        Collections.reverse(steps);
                        return !first && term.operator() == Primitive.DIV
                                ? new Steps(term, List.copyOf(steps))
                                : null;
                    }
                    Term constant = inputs.get(first ? 0 : 1);
                    steps.add(new Step(term.operator(), constant.constant(0), first));
                    term = inputs.get(first ? 1 : 0);
                }
                default -> {
                    return null;
                }
            }
        }
    }

    /** The formula's value for a quotient, rounded as the loop rounds. */
    double apply(double x) {
        double value = x;
        for (Step step : steps) {
            value = step.apply(value);
        }
        return value;
    }

    /** Whether the whole formula rises or falls all the way between two quotients. */
    boolean areMonotoneFrom(double from, double to) {
        double low = from;
        double high = to;
        for (Step step : steps) {
            if (!step.isMonotone(low, high)) {
                return false;
            }
            double a = step.apply(low);
            double b = step.apply(high);
            if (Double.isNaN(a) || Double.isNaN(b)) {
                return false;
            }
            low = Math.min(a, b);
            high = Math.max(a, b);
        }
        return true;
    }
}
