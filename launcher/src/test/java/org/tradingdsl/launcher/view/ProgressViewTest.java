// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

class ProgressViewTest {
    private static final long LONG_WORK_MILLIS = 700;

    @Test
    void longWorkShowsABarOnATerminal() throws InterruptedException {
        assertThat(drawn(80, false, "run")).contains("run", "bars", "%");
        assertThat(drawn(80, false, "import")).contains("import", "values").doesNotContain("bars");
    }

    @Test
    void nothingIsDrawnWithoutATerminalOrWhenQuiet() throws InterruptedException {
        assertThat(drawn(0, false, "run")).isEmpty();
        assertThat(drawn(80, true, "run")).isEmpty();
    }

    private static String drawn(int width, boolean quiet, String phase)
            throws InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        try (ProgressView progress = new ProgressView(new Console(err, err, width, false), quiet)) {
            progress.report(0, 1000, phase);
            Thread.sleep(LONG_WORK_MILLIS);
            progress.report(500, 1000, phase);
            Thread.sleep(LONG_WORK_MILLIS);
            progress.report(1000, 1000, phase);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
