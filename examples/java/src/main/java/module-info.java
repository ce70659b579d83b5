// SPDX-License-Identifier: Apache-2.0
/** The example as a module: all that it needs is the language. */
module org.tradingdsl.example {
    requires org.tradingdsl.language;
}
