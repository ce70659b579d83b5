// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A run of terms that one stage computes: the inside of one loop, or one scalar pass. */
final class Segment {
    private final boolean scalar;
    private final Set<Term> terms = new LinkedHashSet<>();
    private final Set<Term> stored = new LinkedHashSet<>();
    private int halves;

    Segment(boolean scalar) {
        this.scalar = scalar;
    }

    /** Whether the stage is a pass over values, outside loops. */
    boolean isScalar() {
        return scalar;
    }

    void add(Term term, int cost) {
        terms.add(term);
        halves += cost;
    }

    boolean contains(Term term) {
        return terms.contains(term);
    }

    /** The terms in the order in which they are computed. */
    List<Term> terms() {
        return new ArrayList<>(terms);
    }

    /** Asks that a term's value be written to a tile column. */
    void store(Term term) {
        stored.add(term);
    }

    boolean stores(Term term) {
        return stored.contains(term);
    }

    /** The terms whose values go to tile columns. */
    Set<Term> stored() {
        return stored;
    }

    /** Vector registers it is estimated to keep busy, in halves. */
    int halves() {
        return halves;
    }
}
