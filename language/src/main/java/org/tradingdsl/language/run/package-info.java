// SPDX-License-Identifier: Apache-2.0
/**
 * Running a program over a market: the options of a run, the engine that spreads kernels over
 * worker threads, and the result it gives back. It knows terms and plans, nothing of how a program
 * was written or of polyglot objects.
 */
package org.tradingdsl.language.run;
