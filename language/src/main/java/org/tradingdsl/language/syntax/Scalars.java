// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import org.tradingdsl.nodes.kernel.Primitive;

/** The pointwise operators on single numbers: what a program computes before it sees any data. */
public final class Scalars {
    private Scalars() {}

    /**
     * Applies an operator.
     *
     * @param operator a pointwise or scalar operator
     * @param inputs its operands; truth values as 0 and 1
     * @return its value; a truth value as 0 or 1
     */
    public static double apply(Primitive operator, double... inputs) {
        double x = inputs[0];
        double y = inputs.length > 1 ? inputs[1] : Double.NaN;
        return switch (operator) {
            case ADD -> x + y;
            case SUB -> x - y;
            case MUL -> x * y;
            case DIV -> x / y;
            case NEG -> -x;
            case ABS -> Math.abs(x);
            case SQRT -> Math.sqrt(x);
            case MIN -> Math.min(x, y);
            case MAX -> Math.max(x, y);
            case FLOORDIV -> floorDivide(x, y);
            case MOD -> modulo(x, y);
            case POW -> Math.pow(x, y);
            case EXP -> Math.exp(x);
            case LOG -> Math.log(x);
            case LT -> truth(x < y);
            case LE -> truth(x <= y);
            case GT -> truth(x > y);
            case GE -> truth(x >= y);
            case EQ -> truth(x == y);
            case NE -> truth(x != y);
            case AND -> truth(x != 0 && y != 0);
            case OR -> truth(x != 0 || y != 0);
            case XOR -> truth((x != 0) != (y != 0));
            case NOT -> truth(x == 0);
            case ISNA -> truth(Double.isNaN(x));
            case NUMBER_OF -> x;
            case WHERE -> x != 0 ? y : inputs[2];
            default -> throw new IllegalArgumentException(operator + " is not pointwise");
        };
    }

    private static double truth(boolean value) {
        return value ? 1.0 : 0.0;
    }

    /** CPython's float_rem: the remainder has the divisor's sign. */
    private static double modulo(double x, double y) {
        double rest = x % y;
        if (rest != 0) {
            return (y < 0) != (rest < 0) ? rest + y : rest;
        }
        return Math.copySign(rest, y);
    }

    /** CPython's float_floor_div; by zero it divides as {@code /} does. */
    private static double floorDivide(double x, double y) {
        if (y == 0) {
            return x / y;
        }
        double rest = x % y;
        double quotient = (x - rest) / y;
        if (rest != 0 && (y < 0) != (rest < 0)) {
            quotient -= 1.0;
        }
        if (quotient == 0) {
            return Math.copySign(0.0, x / y);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1.0 : floor;
    }
}
