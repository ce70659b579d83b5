// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.builtins.catalogue;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An interval of numbers, written as in mathematics: {@code [1, 100]}, {@code (0, 1]}.
 *
 * @param low the lower end
 * @param lowOpen whether the lower end itself is outside
 * @param high the upper end
 * @param highOpen whether the upper end itself is outside
 */
public record Range(double low, boolean lowOpen, double high, boolean highOpen) {
    /** No limit. */
    public static final Range ANY =
            new Range(Double.NEGATIVE_INFINITY, true, Double.POSITIVE_INFINITY, true);

    private static final Pattern FORM =
            Pattern.compile("([\\[(])\\s*(\\S+)\\s*,\\s*(\\S+)\\s*([])])");

    /** Reads an interval. */
    public static Range parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "not an interval such as [1, 100] or (0, 1]: " + text);
        }
        return new Range(
                end(matcher.group(2)),
                matcher.group(1).equals("("),
                end(matcher.group(3)),
                matcher.group(4).equals(")"));
    }

    /** Whether a number is inside; NaN never is. */
    public boolean contains(double value) {
        return (lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high);
    }

    /** The interval in words, as a message says it. */
    public String words() {
        boolean noLow = Double.isInfinite(low);
        boolean noHigh = Double.isInfinite(high);
        if (noLow && noHigh) {
            return "any number";
        }
        if (noHigh) {
            return (lowOpen ? "above " : "at least ") + plain(low);
        }
        if (noLow) {
            return (highOpen ? "below " : "at most ") + plain(high);
        }
        if (!lowOpen && !highOpen) {
            return "between " + plain(low) + " and " + plain(high);
        }
        return (lowOpen ? "above " : "at least ")
                + plain(low)
                + " and "
                + (highOpen ? "below " : "at most ")
                + plain(high);
    }

    /** A number as people write it: 14, 0.0005, 99999999999; 1.5e300 only where digits run long. */
    public static String plain(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0" : Double.toString(value);
        }
        BigDecimal shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        double size = Math.abs(value);
        return size >= 1e-6 && size < 1e21
                ? shortest.toPlainString()
                : shortest.toString().replace("E+", "e").replace('E', 'e');
    }

    private static double end(String text) {
        return switch (text) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text.replace("_", ""));
        };
    }
}
