// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.view;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Locale;

/** Numbers as people read them; a missing one is a dash. */
final class Figures {
    private static final String MISSING = "-";

    private Figures() {}

    /** A whole number with separators: 1,234,567. */
    static String count(JsonNode value) {
        return value.isNumber() ? String.format(Locale.ROOT, "%,d", value.longValue()) : MISSING;
    }

    /** A fraction as a percentage: 0.1234 is 12.34 %. */
    static String percent(JsonNode value) {
        return value.isNumber()
                ? String.format(Locale.ROOT, "%,.2f %%", value.doubleValue() * 100)
                : MISSING;
    }

    /** A ratio with two decimals. */
    static String ratio(JsonNode value) {
        return value.isNumber()
                ? String.format(Locale.ROOT, "%,.2f", value.doubleValue())
                : MISSING;
    }

    /** An amount of money with two decimals. */
    static String money(JsonNode value) {
        return ratio(value);
    }

    /** A whole number with all its digits, any other with about six that matter. */
    static String number(JsonNode value) {
        if (value.isIntegralNumber()) {
            return count(value);
        }
        return value.isNumber() ? number(value.doubleValue()) : MISSING;
    }

    /** Any number with about six significant digits. */
    static String number(double value) {
        double size = Math.abs(value);
        if (value == Math.rint(value) && size < 1e15) {
            return String.format(Locale.ROOT, "%,d", (long) value);
        }
        if (size >= 1e15 || size < 1e-4) {
            return String.format(Locale.ROOT, "%.5e", value);
        }
        int decimals = Math.clamp(5 - (long) Math.floor(Math.log10(size)), 2, 8);
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    /** Seconds: 1.25, and 0.0039 where two decimals would say nothing. */
    static String seconds(JsonNode value) {
        String format = value.doubleValue() < 0.1 ? "%.4f" : "%,.2f";
        return value.isNumber() ? String.format(Locale.ROOT, format, value.doubleValue()) : MISSING;
    }

    /** A setting as it was given: 0.0005, 100000. */
    static String plain(JsonNode value) {
        return value.decimalValue().stripTrailingZeros().toPlainString();
    }

    /** Bars per second: 12.3 M. */
    static String rate(double perSecond) {
        if (!(perSecond > 0) || Double.isInfinite(perSecond)) {
            return MISSING;
        }
        if (perSecond >= 1e9) {
            return String.format(Locale.ROOT, "%.2f G", perSecond / 1e9);
        }
        if (perSecond >= 1e6) {
            return String.format(Locale.ROOT, "%.1f M", perSecond / 1e6);
        }
        return String.format(Locale.ROOT, "%,.0f", perSecond);
    }

    /**
     * A text on one line, without quotes: what a terminal would obey is shown as a question mark.
     */
    static String text(JsonNode value) {
        return value.isMissingNode() || value.isNull()
                ? MISSING
                : value.asText().replaceAll("\\p{Cntrl}", "?");
    }

    /** The day of an ISO instant, or the whole of it when it is not midnight. */
    static String day(JsonNode value) {
        String text = text(value);
        int midnight = text.indexOf("T00:00");
        return midnight > 0 ? text.substring(0, midnight) : text;
    }
}
