// SPDX-License-Identifier: Apache-2.0
/**
 * The way to the language: one polyglot context per process for strategies in their four forms,
 * plain calls for commands on data alone, and failures as users should read them. Nothing outside
 * this package knows the language's or polyglot's exceptions.
 */
package org.tradingdsl.launcher.engine;
