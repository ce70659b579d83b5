// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.builtins.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {
    @ParameterizedTest
    @CsvSource({
        "14, 14",
        "-0.0, 0",
        "2.5, 2.5",
        "5.0E-4, 0.0005",
        "-9.9999999999E10, -99999999999",
        "1.0E17, 100000000000000000",
        "1.5E300, 1.5e300",
        "1.0E21, 1e21",
        "2.5E-7, 2.5e-7",
        "NaN, NaN",
        "Infinity, Infinity",
    })
    void numbersAreShownAsPeopleWriteThem(double number, String shown) {
        assertThat(Range.plain(number)).isEqualTo(shown);
    }
}
