// SPDX-License-Identifier: Apache-2.0
/**
 * How programs and results look to the rest of the polyglot world: objects with members, arrays and
 * buffers over the memory of results without copying, and errors with their place in the source.
 * Nothing here computes.
 */
package org.tradingdsl.language.interop;
