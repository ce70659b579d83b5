// SPDX-License-Identifier: Apache-2.0
/**
 * The way to the language: one polyglot context per process, strategies in their four forms, and
 * failures as users should read them. Nothing outside this package knows polyglot's exceptions.
 */
package org.tradingdsl.launcher.engine;
