// SPDX-License-Identifier: Apache-2.0
/** Where values enter a kernel: market columns in their encodings, and constants. */
package org.tradingdsl.nodes.column;
