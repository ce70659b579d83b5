// SPDX-License-Identifier: Apache-2.0
/** The catalogue of functions: primitive operators, the indicator prelude, their documentation. */
module org.tradingdsl.builtins {
    requires com.fasterxml.jackson.databind;
    requires transitive org.tradingdsl.nodes;

    exports org.tradingdsl.builtins.catalogue;
}
