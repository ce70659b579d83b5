// SPDX-License-Identifier: Apache-2.0
/**
 * The commands, one class each. A command turns options into a map for the language, calls it, and
 * hands the answer to a view or, with {@code --json}, straight to standard output.
 */
package org.tradingdsl.launcher.command;
