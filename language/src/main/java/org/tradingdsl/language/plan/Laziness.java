// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import org.tradingdsl.nodes.kernel.Primitive;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which operands of a loop may be left out on a row: a dear right side of "and" where no lane of
 * the left is true, a dear value of "where" that no lane selects. What such an operand keeps from
 * row to row must go on all the same, so it is computed before, as a statement of its own, and only
 * the rest is left out.
 */
final class Laziness {
    private final Predicate<Term> ready;

    /**
     * The laziness of one loop.
     *
     * @param ready whether a term is there anyway when it is read: kept for several readers, or
     *     loaded from a tile
     */
    Laziness(Predicate<Term> ready) {
        this.ready = ready;
    }

    /** Whether an operator of the loop may leave out its {@link #lazySide} on a row. */
    boolean mayLeaveOut(Term term) {
        return switch (term.operator()) {
            case AND, WHERE -> isDear(term.inputs().get(lazySide(term)));
            default -> false;
        };
    }

    /**
     * The operand that may be left out: of "and" the right one, unless only the left one is dear.
     */
    int lazySide(Term term) {
        List<Term> inputs = term.inputs();
        boolean left =
                term.operator() == Primitive.AND && isDear(inputs.get(0)) && !isDear(inputs.get(1));
        return left ? 0 : 1;
    }

    /** Adds the terms within an operand that keep state: they must be computed before it. */
    void collectStateful(Term operand, Set<Term> stateful) {
        if (Cost.isLeaf(operand) || ready.test(operand)) {
            return;
        }
        if (!isStateless(operand)) {
            stateful.add(operand);
            return;
        }
        if (!isWindow(operand)) {
            operand.inputs().forEach(input -> collectStateful(input, stateful));
        }
    }

    /**
     * Whether the last steps of an operator keep nothing. Of a mean and a variance these are the
     * divisions and the root.
     */
    private static boolean isStateless(Term term) {
        return switch (term.operator()) {
            case ROLLING_MEAN -> true;
            case ROLLING_VAR, ROLLING_STD -> !Rewriter.skips(term);
            default -> term.operator().kind() == Primitive.Kind.POINTWISE;
        };
    }

    private static boolean isWindow(Term term) {
        return term.operator().kind() == Primitive.Kind.WINDOW;
    }

    /** Whether computing an operand, without what keeps state in it, takes a division or a root. */
    private boolean isDear(Term operand) {
        if (Cost.isLeaf(operand) || ready.test(operand)) {
            return false;
        }
        return switch (operand.operator()) {
            case DIV, SQRT -> true;
            case ROLLING_VAR, ROLLING_STD -> isStateless(operand);
            default ->
                    operand.operator().kind() == Primitive.Kind.POINTWISE
                            && operand.inputs().stream().anyMatch(this::isDear);
        };
    }
}
