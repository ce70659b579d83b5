// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import org.tradingdsl.language.plan.Term;
import org.tradingdsl.nodes.kernel.Primitive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The same operators over the same columns with other constants: what somebody edits. */
final class EditedTerms {
    private static final int LONGEST_WINDOW = 600;

    private final SplittableRandom random;
    private final Term.Pool pool = new Term.Pool();
    private final Map<Term, Term> done = new HashMap<>();

    EditedTerms(SplittableRandom random) {
        this.random = random;
    }

    /** Outputs with all their numbers, windows, lags and weights edited. */
    List<Term> edit(List<Term> outputs) {
        return outputs.stream().map(this::edit).toList();
    }

    private Term edit(Term term) {
        Term known = done.get(term);
        if (known != null) {
            return known;
        }
        List<Term> inputs = new ArrayList<>();
        term.inputs().forEach(input -> inputs.add(edit(input)));
        Term edited =
                switch (term.operator()) {
                    case COLUMN -> pool.column(term.column());
                    case NUMBER -> pool.number(number(term.constant(0)));
                    case BOOLEAN -> pool.truth(term.constant(0) != 0);
                    default -> pool.of(term.operator(), inputs, constants(term));
                };
        done.put(term, edited);
        return edited;
    }

    private double number(double value) {
        return Double.isFinite(value) ? value * 1.25 + 0.0625 * random.nextInt(4) : value;
    }

    private double[] constants(Term term) {
        Primitive operator = term.operator();
        double[] constants = new double[term.constants().size()];
        double rows = 0;
        for (int i = 0; i < constants.length; i++) {
            double value = term.constant(i);
            constants[i] =
                    switch (operator.constants().get(i)) {
                        case "n" -> rows(value);
                        case "alpha" -> value * 0.875;
                        case "min_periods" -> value == term.constant(0) ? rows : value;
                        case "threshold" -> value * 1.125;
                        default -> value;
                    };
            if (operator.constants().get(i).equals("n")) {
                rows = constants[i];
            }
        }
        return constants;
    }

    /** One row is an operator of its own, and so are two. */
    private double rows(double value) {
        return value <= 2 || value >= LONGEST_WINDOW ? value : value + 1 + random.nextInt(5);
    }
}
