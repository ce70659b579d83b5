// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name a user may have meant: the nearest by edit distance, a swap of neighbours counting
 * once.
 */
public final class Nearest {
    private Nearest() {}

    /**
     * The nearest of some names, if one is near enough; ties go to the first in alphabetical order.
     */
    public static Optional<String> to(String given, Collection<String> names) {
        String wanted = given.toLowerCase(Locale.ROOT);
        int limit = wanted.length() < 3 ? 1 : wanted.length() < 6 ? 2 : 3;
        return names.stream()
                .filter(name -> Math.abs(name.length() - given.length()) <= limit)
                .filter(name -> distance(wanted, name.toLowerCase(Locale.ROOT)) <= limit)
                .min(
                        Comparator.<String>comparingInt(
                                        name -> distance(wanted, name.toLowerCase(Locale.ROOT)))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /** "; did you mean 'x'?", or nothing. */
    public static String hint(String given, Collection<String> names) {
        return to(given, names).map(name -> "; did you mean '" + name + "'?").orElse("");
    }

    /** The number of insertions, deletions, changes and swaps of neighbours between two texts. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] =
                        Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                boolean swap =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                if (swap) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
