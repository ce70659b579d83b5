// SPDX-License-Identifier: Apache-2.0
/**
 * The same strategies in every form: text, JSON, Python, JavaScript and Java give the same program,
 * and the same results to the last bit. The strategies are files in {@code
 * src/test/resources/conformance}, and {@code expected.json} beside them holds the hash of each
 * program and the digest of its results on the repository's example prices, as the text form gave
 * them. A test class per form runs them all in one context; CPython's runner is {@code
 * python/tests/test_conformance.py}.
 */
package org.tradingdsl.conformance;
