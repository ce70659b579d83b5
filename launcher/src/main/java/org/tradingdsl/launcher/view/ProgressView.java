// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.view;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * A progress bar per phase, with bars (of an import values) per second and the time left. It is
 * drawn on a terminal only, and not before work has lasted a moment: short runs stay quiet.
 */
public final class ProgressView implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final int REFRESH_MILLIS = 100;

    /** The phase that counts values: bars times columns. */
    private static final String IMPORT = "import";

    private final Console console;
    private final boolean shown;
    private String phase = "";
    private long phaseStart;
    private ProgressBar bar;

    /**
     * @param console where to draw
     * @param quiet whether the user wants none
     */
    public ProgressView(Console console, boolean quiet) {
        this.console = console;
        this.shown = !quiet && console.width() > 0;
    }

    /**
     * Hears how far a phase is.
     *
     * @param done bars, of an import values, done
     * @param total those of the phase
     * @param newPhase what is being done
     */
    public synchronized void report(long done, long total, String newPhase) {
        if (!shown) {
            return;
        }
        if (!newPhase.equals(phase)) {
            close();
            phase = newPhase;
            phaseStart = System.nanoTime();
        }
        if (bar == null && System.nanoTime() - phaseStart > PATIENCE.toNanos()) {
            bar = draw(total);
        }
        if (bar != null) {
            bar.maxHint(total);
            bar.stepTo(done);
        }
    }

    private ProgressBar draw(long total) {
        return new ProgressBarBuilder()
                .setTaskName(phase)
                .setInitialMax(total)
                .setUnit(phase.equals(IMPORT) ? " values" : " bars", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .showSpeed(new java.text.DecimalFormat("#,##0"))
                .setSpeedUnit(ChronoUnit.SECONDS)
                .continuousUpdate()
                .setConsumer(new ConsoleProgressBarConsumer(console.err(), console.width()))
                .build();
    }

    /** Takes the bar off, leaving its last state on the terminal. */
    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
