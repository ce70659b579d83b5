// SPDX-License-Identifier: Apache-2.0
/**
 * The catalogue as a part of the JavaScript module {@code trading-dsl}: its functions, their types,
 * and what is said of them. Generated into {@code language/src/main/js} and held against it by a
 * test.
 */
package org.tradingdsl.builtins.javascript;
