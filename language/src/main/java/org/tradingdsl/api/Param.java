// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.api;

/**
 * A parameter that a strategy declares with {@code param("fast", 50, low=5, high=100)}.
 *
 * @param name its name
 * @param preset its value when a run does not give one
 * @param low the least value, or NaN
 * @param high the greatest value, or NaN
 */
public record Param(String name, double preset, double low, double high) {}
