// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tradingdsl.nodes.kernel.Primitive;

import java.util.List;

/** Which comparisons lose their divisions, and which must not. */
class ThresholdsTest {
    private final Term.Pool pool = new Term.Pool();
    private final Term close = pool.column("close");
    private final Term open = pool.column("open");

    @Test
    void anRsiAgainstALevelNeedsNoDivision() {
        for (Primitive comparison :
                List.of(Primitive.GT, Primitive.GE, Primitive.LT, Primitive.LE)) {
            Term rewritten = rewritten(of(comparison, rsi(), number(70)));
            assertThat(contains(rewritten, Primitive.DIV)).as("%s", rewritten).isFalse();
            Term mirrored = rewritten(of(comparison, number(30), rsi()));
            assertThat(contains(mirrored, Primitive.DIV)).as("%s", mirrored).isFalse();
        }
    }

    @Test
    void aSelectionBetweenAConstantAndAFormulaComparesBoth() {
        Term flat = of(Primitive.EQ, losses(), number(0));
        Term whole = of(Primitive.WHERE, flat, number(100), rsi());
        assertThat(rewritten(of(Primitive.GT, whole, number(70))).operator())
                .isEqualTo(Primitive.OR);
        assertThat(rewritten(of(Primitive.LT, whole, number(70))).operator())
                .isEqualTo(Primitive.AND);
    }

    @Test
    void theThresholdIsTheFirstQuotientThatPasses() {
        Term ratio = of(Primitive.DIV, gains(), losses());
        Term above = rewritten(of(Primitive.GT, ratio, number(2)));
        assertThat(above.operator()).isEqualTo(Primitive.RATIO_AT_LEAST);
        assertThat(above.constant(0)).isEqualTo(Math.nextUp(2.0));
        Term atMost = rewritten(of(Primitive.LE, ratio, number(2)));
        assertThat(atMost.operator()).isEqualTo(Primitive.RATIO_AT_MOST);
        assertThat(atMost.constant(0)).isEqualTo(2.0);
    }

    @Test
    void aQuotientThatMayBeNegativeStays() {
        Term ratio = of(Primitive.DIV, of(Primitive.SUB, close, open), losses());
        assertStays(of(Primitive.GT, ratio, number(2)));
        assertStays(of(Primitive.GT, of(Primitive.DIV, close, open), number(1)));
    }

    @Test
    void aFormulaThatTurnsOrNeverChangesStays() {
        Term ratio = of(Primitive.DIV, gains(), losses());
        // 1 / (q - 1) has a pole among the quotients.
        Term pole = of(Primitive.DIV, number(1), of(Primitive.SUB, ratio, number(1)));
        assertStays(of(Primitive.GT, pole, number(3)));
        assertStays(of(Primitive.GT, rsi(), number(200)));
        assertStays(of(Primitive.GT, rsi(), number(Double.NaN)));
        assertStays(of(Primitive.EQ, rsi(), number(70)));
    }

    @Test
    void aThresholdAtTheEndOfTheRangeStays() {
        Term ratio = of(Primitive.DIV, gains(), losses());
        assertStays(of(Primitive.GT, ratio, number(1e30)));
        assertStays(of(Primitive.GT, ratio, number(0)));
    }

    private Term rsi() {
        Term ratio = of(Primitive.DIV, gains(), losses());
        Term weakness = of(Primitive.DIV, number(100), of(Primitive.ADD, number(1), ratio));
        return of(Primitive.SUB, number(100), weakness);
    }

    private Term gains() {
        Term gain = of(Primitive.MAX, of(Primitive.SUB, close, open), number(0));
        return pool.of(Primitive.RMA, List.of(gain), 14);
    }

    private Term losses() {
        Term change = of(Primitive.SUB, open, close);
        Term rises = of(Primitive.LT, change, number(0));
        return pool.of(Primitive.RMA, List.of(of(Primitive.WHERE, rises, number(0), change)), 14);
    }

    private Term number(double value) {
        return pool.number(value);
    }

    private Term of(Primitive operator, Term... inputs) {
        return pool.of(operator, List.of(inputs));
    }

    private static Term rewritten(Term term) {
        return new Rewriter().rewrite(term);
    }

    private static void assertStays(Term term) {
        Term rewritten = rewritten(term);
        assertThat(contains(rewritten, Primitive.RATIO_AT_LEAST)).as("%s", rewritten).isFalse();
        assertThat(contains(rewritten, Primitive.RATIO_AT_MOST)).as("%s", rewritten).isFalse();
    }

    private static boolean contains(Term term, Primitive operator) {
        return term.operator() == operator
                || term.inputs().stream().anyMatch(input -> contains(input, operator));
    }
}
