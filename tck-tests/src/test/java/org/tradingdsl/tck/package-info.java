// SPDX-License-Identifier: Apache-2.0
/**
 * What the polyglot TCK needs to know of the language: its values, expressions, statements and
 * scripts.
 */
package org.tradingdsl.tck;
