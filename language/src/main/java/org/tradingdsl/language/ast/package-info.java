// SPDX-License-Identifier: Apache-2.0
/**
 * The one abstract syntax tree that every form of a program becomes: immutable, hash-consed
 * expressions, their types, their canonical JSON text and its hash. Start with {@link
 * org.tradingdsl.language.ast.Expr}.
 */
package org.tradingdsl.language.ast;
