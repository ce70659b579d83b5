// SPDX-License-Identifier: Apache-2.0
/** Backtests from a Java program. */
package org.tradingdsl.example;
