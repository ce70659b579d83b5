// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage;

import org.tradingdsl.storage.market.ColumnView;
import org.tradingdsl.storage.market.Market;
import org.tradingdsl.storage.market.MarketOptions;
import org.tradingdsl.storage.market.Ticker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The main class of processes that tests start: imports all columns of a data path into a store and
 * prints a sum of all values. With {@code hang} it stops for good in the middle of the columns, to
 * be killed.
 */
public final class ForkedImport {
    private ForkedImport() {}

    /** Data path, store, mode ({@code run} or {@code hang}). */
    public static void main(String[] args) {
        MarketOptions options = MarketOptions.defaults().withStore(Path.of(args[1]));
        Market market = Market.open(args[0], options, ImportProgress.NONE);
        ImportProgress progress = args[2].equals("hang") ? new Hanging() : ImportProgress.NONE;
        market.load(market.columns(), progress, 2);
        System.out.println("sum " + sum(market));
    }

    /** The sum of all values of all columns. */
    public static double sum(Market market) {
        double sum = 0;
        for (Ticker t : market.tickers()) {
            for (String column : market.columns()) {
                ColumnView view = market.column(t.group(), column);
                view.verify(0, view.rows());
                for (long r = 0; r < t.bars(); r++) {
                    sum += view.value(r, t.lane());
                }
            }
        }
        return sum;
    }

    /** Says so after the first rows, and waits to be killed. */
    private static final class Hanging implements ImportProgress {
        @Override
        public void begin(long totalRows, String what) {}

        @Override
        public synchronized void advance(long rows) {
            System.out.println("hanging");
            System.out.flush();
            while (true) {
                try {
                    Thread.sleep(1000);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        @Override
        public void end() {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    /** Starts this class in a process of its own. */
    public static Process start(Path data, Path store, String mode, String... jvm)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(jvm));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
        command.add(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(ForkedImport.class.getName());
        command.addAll(List.of(data.toString(), store.toString(), mode));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Waits for a process that should end well; gives what it printed. */
    public static String output(Process process) throws IOException, InterruptedException {
        String text = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new AssertionError("exit code " + process.exitValue() + ": " + text);
        }
        return text;
    }
}
