// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import org.tradingdsl.builtins.catalogue.ArgumentType;
import org.tradingdsl.builtins.catalogue.Entry;
import org.tradingdsl.language.ast.Expr;
import org.tradingdsl.language.ast.ExprPool;
import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.ProgramException;
import org.tradingdsl.language.ast.Type;

import java.util.List;

/** What a call gives: its type, and its value when all its inputs are literals. */
final class Results {
    private final ExprPool pool;
    private boolean calculating;

    Results(ExprPool pool) {
        this.pool = pool;
    }

    /**
     * From now on a result that is not finite is left to be computed rather than refused: a
     * function is called with data.
     */
    void calculate() {
        calculating = true;
    }

    /** The value of a pointwise call over literals, as a literal; else null. */
    Expr literal(Entry entry, List<Expr> inputs, Place place) {
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
        if (type(entry, inputs).isBoolean()) {
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

    /** The type of a call with these inputs. */
    static Type type(Entry entry, List<Expr> inputs) {
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
}
