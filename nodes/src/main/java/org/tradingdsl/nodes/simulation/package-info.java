// SPDX-License-Identifier: Apache-2.0
/** The simulation of orders, cash and equity on lanes, and the metrics made from it. */
package org.tradingdsl.nodes.simulation;
