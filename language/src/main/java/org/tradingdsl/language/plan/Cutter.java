// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import org.tradingdsl.nodes.kernel.Primitive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts a graph into segments. Terms are taken in the order in which a depth-first walk completes
 * them, which keeps values near their readers; a segment ends where the next term would exceed the
 * register budget, or where an operator needs a pass of its own. Any contiguous cut of that order
 * is valid: a term comes after all that it reads.
 */
final class Cutter {
    private final int budget;
    private final Map<Term, Integer> uses = new HashMap<>();
    private final Set<Term> order = new LinkedHashSet<>();
    private final List<Segment> segments = new ArrayList<>();

    /**
     * A cutter.
     *
     * @param budget vector registers that a loop may keep busy, in halves
     */
    Cutter(int budget) {
        this.budget = budget;
    }

    /**
     * The segments that compute the roots; each root is stored, or read directly by a last loop.
     */
    List<Segment> cut(List<Term> roots) {
        for (Term root : roots) {
            visit(root);
            uses.merge(root, 1, Integer::sum);
        }
        Segment current = null;
        for (Term term : order) {
            if (Cost.isLeaf(term)) {
                continue;
            }
            boolean scalar = term.operator().kind() == Primitive.Kind.SCALAR;
            int cost = cost(term);
            boolean full =
                    current != null && current.halves() + cost > budget && current.halves() > 0;
            if (scalar && (current == null || current.isScalar()) && readsColumn(term)) {
                // A loop that copies the column into a tile, where the pass can read it.
                segments.add(new Segment(false));
            }
            if (current == null || scalar || current.isScalar() || full) {
                current = new Segment(scalar);
                segments.add(current);
            }
            current.add(term, cost);
        }
        return segments;
    }

    private static boolean readsColumn(Term term) {
        return term.inputs().stream()
                .anyMatch(input -> Cost.isLeaf(input) && input.operator() != Primitive.NUMBER);
    }

    private int cost(Term term) {
        return Cost.carried(term) + (uses.get(term) > 1 ? Cost.kept(term) : 0);
    }

    private void visit(Term term) {
        for (Term input : term.inputs()) {
            if (!order.contains(input)) {
                visit(input);
            }
            uses.merge(input, 1, Integer::sum);
        }
        order.add(term);
    }
}
