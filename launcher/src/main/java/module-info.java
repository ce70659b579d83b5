// SPDX-License-Identifier: Apache-2.0
/** The command line: what a user types, and what comes back to the terminal. */
module org.tradingdsl.launcher {
    requires com.fasterxml.jackson.databind;
    requires info.picocli;
    requires org.graalvm.polyglot;
    requires me.tongfei.progressbar;
    requires org.tradingdsl.language;

    opens org.tradingdsl.launcher.command to
            info.picocli;
}
