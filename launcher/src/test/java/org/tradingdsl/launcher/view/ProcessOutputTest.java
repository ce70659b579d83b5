// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

class ProcessOutputTest {
    @ParameterizedTest
    @CsvSource({"No space left on device, No space left on device", "Broken pipe, "})
    void whyItCouldNotBeWrittenIsKept(String thrown, String told) {
        ProcessOutput out = ProcessOutput.over(failing(thrown));
        out.println("a result");
        out.flush();
        assertThat(out.failure()).isEqualTo(told);
    }

    @Test
    void whatWasWrittenIsNoFailure() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ProcessOutput out = ProcessOutput.over(bytes);
        out.print("é");
        out.flush();
        assertThat(out.failure()).isNull();
        assertThat(bytes.toByteArray()).hasSize(2);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
