// SPDX-License-Identifier: Apache-2.0
/**
 * What people see: tables, numbers and progress. Views take the JSON documents of the language and
 * print them; they compute nothing.
 */
package org.tradingdsl.launcher.view;
