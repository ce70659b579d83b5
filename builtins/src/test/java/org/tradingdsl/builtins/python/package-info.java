// SPDX-License-Identifier: Apache-2.0
/**
 * Writes the part of the Python package that follows from the catalogue: functions, methods and
 * windows with their docstrings, and the stubs with their types. The files are committed; the test
 * here fails when they are not what the catalogue says, and writes them anew on request.
 */
package org.tradingdsl.builtins.python;
