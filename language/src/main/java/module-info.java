// SPDX-License-Identifier: Apache-2.0
/** The Truffle language {@code trading}. */
module org.tradingdsl.language {
    requires com.fasterxml.jackson.databind;
    requires java.json.canonicalization;
    requires affinity;
    requires org.antlr.antlr4.runtime;
    requires org.graalvm.polyglot;
    requires org.graalvm.truffle;
    requires transitive org.tradingdsl.builtins;

    exports org.tradingdsl.api;
    exports org.tradingdsl.language;
    exports org.tradingdsl.language.analysis;
    exports org.tradingdsl.language.ast;
    exports org.tradingdsl.language.plan;
    exports org.tradingdsl.language.run;
    exports org.tradingdsl.language.syntax to
            org.tradingdsl.launcher;

    provides com.oracle.truffle.api.provider.TruffleLanguageProvider with
            org.tradingdsl.language.TradingLanguageProvider;
}
