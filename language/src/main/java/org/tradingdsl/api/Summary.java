// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.api;

import org.graalvm.polyglot.Value;

/**
 * The figures of a series of one ticker. NaN where there is none.
 *
 * @param valid values that are not missing; -1 when only the last value was asked for
 * @param last the value at the last bar
 * @param mean of the valid values
 * @param min of the valid values
 * @param max of the valid values
 * @param sum of the valid values
 */
public record Summary(long valid, double last, double mean, double min, double max, double sum) {

    static Summary of(Value metrics) {
        double valid = Columns.number(metrics.getMember("valid"));
        return new Summary(
                Double.isNaN(valid) ? -1 : (long) valid,
                Columns.number(metrics.getMember("last")),
                Columns.number(metrics.getMember("mean")),
                Columns.number(metrics.getMember("min")),
                Columns.number(metrics.getMember("max")),
                Columns.number(metrics.getMember("sum")));
    }
}
