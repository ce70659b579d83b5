// SPDX-License-Identifier: Apache-2.0
/**
 * Every function of the language, described once. The descriptions are docstrings in the resource
 * folder {@code prelude}: {@code operators.pyi} declares the primitive operators, the {@code .td}
 * files define the indicators in the strategy language itself. {@link
 * org.tradingdsl.builtins.catalogue.Catalogue} reads them all; name resolution, type checks,
 * command line help, the reference page and the Python stubs all come from it.
 */
package org.tradingdsl.builtins.catalogue;
