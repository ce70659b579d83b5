// SPDX-License-Identifier: Apache-2.0
/**
 * From what users write to expressions. {@link org.tradingdsl.language.syntax.Reader} reads both
 * forms; the text form is walked by {@link org.tradingdsl.language.syntax.Evaluator}, the JSON form
 * by {@link org.tradingdsl.language.syntax.JsonForm}, and both build through {@link
 * org.tradingdsl.language.syntax.Composer}, which knows names, arguments and types. So the same
 * strategy becomes the same expression whichever way it is written.
 */
package org.tradingdsl.language.syntax;
