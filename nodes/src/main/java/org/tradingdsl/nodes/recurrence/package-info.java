// SPDX-License-Identifier: Apache-2.0
/**
 * Operators that carry state along all bars. The carried value is NaN until it is ready, so one
 * test of the result finds every lane that needs more than the steady step; that branch is rare,
 * and inside it each lane changes only under its own bit of the tested mask. What only the rare
 * branch needs lives in the worker's memory, not in registers.
 */
package org.tradingdsl.nodes.recurrence;
