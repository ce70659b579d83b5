// SPDX-License-Identifier: Apache-2.0
/**
 * The command line's front door. {@link org.tradingdsl.launcher.Main} reads the arguments, picks a
 * command of {@code command}, which talks to the language through {@code engine} and shows what
 * comes back through {@code view}.
 */
package org.tradingdsl.launcher;
