// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.Primitive;

/**
 * An operator that the vector compiler does not have, computed value by value from tile column to
 * tile column. Plain Java, so exactly Java's {@code Math}; it costs some ten nanoseconds a bar and
 * keeps calls out of the loops.
 */
public final class ScalarPass {
    private final Primitive operator;
    private final int width;
    private final Operand left;
    private final Operand right;
    private final long output;

    /**
     * Where an operand comes from.
     *
     * @param offset offset of its tile column, or -1 for a constant
     * @param constant the constant
     */
    record Operand(long offset, double constant) {
        double at(long scratch, long index) {
            return offset < 0
                    ? constant
                    : Memory.getDouble(scratch + offset + index * Double.BYTES);
        }
    }

    ScalarPass(Primitive operator, int width, Operand left, Operand right, long output) {
        this.operator = operator;
        this.width = width;
        this.left = left;
        this.right = right;
        this.output = output;
    }

    /** Computes the rows of a tile. */
    public void run(long scratch, int rows) {
        long values = (long) rows * width;
        for (long i = 0; i < values; i++) {
            double a = left.at(scratch, i);
            double b = right == null ? 0 : right.at(scratch, i);
            Memory.putDouble(scratch + output + i * Double.BYTES, apply(operator, a, b));
        }
    }

    /** The operator on two numbers; an operator on one ignores the second. */
    public static double apply(Primitive operator, double a, double b) {
        return switch (operator) {
            case EXP -> Math.exp(a);
            case LOG -> Math.log(a);
            case POW -> Math.pow(a, b);
            case MOD -> modulo(a, b);
            case FLOORDIV -> floorDivision(a, b);
            default -> throw new IllegalArgumentException(operator + " is not a scalar operator");
        };
    }

    /** Python's modulo: the sign of the divisor; NaN for a zero divisor, as numpy has it. */
    private static double modulo(double a, double b) {
        if (b == 0) {
            return Double.NaN;
        }
        double rest = a % b;
        if (rest == 0) {
            return Math.copySign(0.0, b);
        }
        return (b < 0) != (rest < 0) ? rest + b : rest;
    }

    /** Python's floor division; a quotient by zero is an infinity or NaN, as numpy has it. */
    private static double floorDivision(double a, double b) {
        if (b == 0) {
            return a / b;
        }
        double rest = a % b;
        double quotient = (a - rest) / b;
        if (rest != 0 && (b < 0) != (rest < 0)) {
            quotient -= 1;
        }
        if (quotient == 0) {
            return Math.copySign(0.0, a / b);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1 : floor;
    }
}
