// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.builtins.catalogue;

/**
 * What a docstring says about a function, section by section; a section that is absent is empty.
 *
 * @param summary the first line: what it is
 * @param notes the text below it, before the sections
 * @param formula how it is computed
 * @param seed how a recurrence starts
 * @param firstValid the first bar, from 0, that is valid when all inputs are
 * @param source where the definition is from, and who agrees with it
 * @param example a line of the language that uses it
 */
public record Documentation(
        String summary,
        String notes,
        String formula,
        String seed,
        String firstValid,
        String source,
        String example) {}
