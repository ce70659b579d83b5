// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.segment;

/** How a value is stored; column nodes specialise on it. */
public enum Encoding {
    /** A double, little endian. */
    F64
}
