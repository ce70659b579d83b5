// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A run of terms that one stage computes: the inside of one loop, or one scalar pass. */
final class Segment {
    private final boolean scalar;
    private final Set<Term> terms = new LinkedHashSet<>();
    private final Set<Term> stored = new LinkedHashSet<>();
    private final Map<Term, Long> ends = new LinkedHashMap<>();
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

    /** Counts registers that something else than terms takes. */
    void charge(int cost) {
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

    /** Asks that the last row of a term's value be left at an offset of the worker's memory. */
    void end(Term term, long offset) {
        ends.put(term, offset);
    }

    /** The terms whose last rows are left in memory, and where. */
    Map<Term, Long> ends() {
        return ends;
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
