// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names near to a misspelt one. */
final class Suggestion {
    private static final int MOST = 3;

    private Suggestion() {}

    /** {@code "; did you mean 'AAPL'?"}, or nothing when no name is near. */
    static String of(String name, Collection<String> known) {
        record Near(String name, int distance) {}
        int limit = name.length() <= 3 ? 1 : Math.max(2, name.length() / 3);
        List<String> near =
                known.stream()
                        .map(k -> new Near(k, distance(name, k)))
                        .filter(n -> n.distance <= limit)
                        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                        .limit(MOST)
                        .map(n -> "'" + n.name + "'")
                        .toList();
        return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    }

    /**
     * A suggestion, and then what there is: {@code "; did you mean 'AAPL'? It has AAPL, SPY"}, or
     * {@code "; it has AAPL, SPY"} when no name is near.
     */
    static String of(String name, Collection<String> known, String listing) {
        String hint = of(name, known);
        return hint.isEmpty()
                ? "; " + listing
                : hint + " " + Character.toUpperCase(listing.charAt(0)) + listing.substring(1);
    }

    /** Levenshtein's distance, without regard to case. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
