// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a resource of comma-separated numbers with a line of names; an empty cell is NaN. */
final class Csv {
    private Csv() {}

    static Map<String, double[]> read(String resource) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Csv.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            String[] names = reader.readLine().split(",");
            List<String[]> rows = reader.lines().map(line -> line.split(",", -1)).toList();
            Map<String, double[]> columns = new LinkedHashMap<>();
            for (int k = 0; k < names.length; k++) {
                int column = k;
                double[] values =
                        rows.stream()
                                .mapToDouble(
                                        row ->
                                                row[column].isEmpty()
                                                        ? Double.NaN
                                                        : Double.parseDouble(row[column]))
                                .toArray();
                columns.put(names[k], values);
            }
            return columns;
        }
    }

    /** Asserts equality to a relative error, NaN with NaN, and names the first row that differs. */
    static void assertClose(String what, double[] actual, double[] expected, double tolerance) {
        if (actual.length != expected.length) {
            throw new AssertionError(
                    what + ": " + actual.length + " rows instead of " + expected.length);
        }
        for (int t = 0; t < actual.length; t++) {
            if (!close(actual[t], expected[t], tolerance)) {
                throw new AssertionError(
                        what
                                + ", row "
                                + t
                                + ": "
                                + actual[t]
                                + " instead of "
                                + expected[t]
                                + ", around it "
                                + Arrays.toString(
                                        Arrays.copyOfRange(
                                                actual,
                                                Math.max(0, t - 2),
                                                Math.min(actual.length, t + 3)))
                                + " instead of "
                                + Arrays.toString(
                                        Arrays.copyOfRange(
                                                expected,
                                                Math.max(0, t - 2),
                                                Math.min(expected.length, t + 3))));
            }
        }
    }

    /**
     * Relative to the larger of the two; below {@code tolerance} absolutely, as zero has no
     * relative error.
     */
    static boolean close(double a, double b, double tolerance) {
        if (a != a || b != b) {
            return a != a && b != b;
        }
        return a == b
                || Math.abs(a - b) <= tolerance * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    }
}
