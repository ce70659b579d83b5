// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.benchmarks;

/**
 * Whether two contenders computed the same: counts exactly, the rest to 1e-9. A speed without it is
 * worth nothing.
 */
final class Agreement {
    private static final double RELATIVE = 1e-9;

    /** Sums of returns may lie near zero, where rounding has no relative bound. */
    private static final double ABSOLUTE = 1e-12;

    private Agreement() {}

    /** Throws an exception that names the first figure that differs. */
    static void check(Job job, String contender, double[][] actual, double[][] expected) {
        if (actual.length != expected.length) {
            throw new IllegalStateException(
                    job
                            + ": "
                            + contender
                            + " has "
                            + actual.length
                            + " tickers instead of "
                            + expected.length);
        }
        for (int k = 0; k < expected.length; k++) {
            for (int i = 0; i < expected[k].length; i++) {
                if (!same(actual[k][i], expected[k][i])) {
                    throw new IllegalStateException(
                            String.format(
                                    "%s: %s differs in %s of %s: %s instead of %s",
                                    job,
                                    contender,
                                    job.figures().get(i),
                                    Columns.ticker(k),
                                    actual[k][i],
                                    expected[k][i]));
                }
            }
        }
    }

    private static boolean same(double a, double b) {
        boolean whole = a == Math.rint(a) && b == Math.rint(b);
        return whole
                ? a == b
                : Math.abs(a - b) <= RELATIVE * Math.max(Math.abs(a), Math.abs(b)) + ABSOLUTE;
    }
}
