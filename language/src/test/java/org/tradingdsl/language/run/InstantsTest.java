// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

/** Dates as users write them. */
class InstantsTest {
    private static long nanos(String instant) {
        Instant at = Instant.parse(instant);
        return at.getEpochSecond() * 1_000_000_000L + at.getNano();
    }

    @ParameterizedTest
    @CsvSource({
        "2015-01-31, 2015-01-31T00:00:00Z",
        "2015-01-31T09:30, 2015-01-31T09:30:00Z",
        "2015-01-31 09:30:15, 2015-01-31T09:30:15Z",
        "2015-01-31T09:30:15.123456789Z, 2015-01-31T09:30:15.123456789Z",
        "2015-01-31T09:30:00-05:00, 2015-01-31T14:30:00Z",
        "1969-12-31, 1969-12-31T00:00:00Z",
    })
    void datesAndTimes(String text, String instant) {
        assertThat(Instants.first("from", text)).isEqualTo(nanos(instant));
    }

    @Test
    void aBareDateAsTheLastMeansThatWholeDay() {
        assertThat(Instants.last("to", "2015-01-31")).isEqualTo(nanos("2015-02-01T00:00:00Z") - 1);
        assertThat(Instants.last("to", "2015-01-31T09:30"))
                .isEqualTo(nanos("2015-01-31T09:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "31.01.2015",
                "2015-02-30",
                "2015-1-3",
                "2015-01-31T25:00",
                "1500-01-01",
                "20150131"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Instants.first("from", text))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("'from' must be a date such as 2015-01-31")
                .hasMessageEndingWith("found '" + text + "'");
    }
}
