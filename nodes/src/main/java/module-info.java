// SPDX-License-Identifier: Apache-2.0
/** Lane nodes, windows, recurrences, the simulation and the kernel roots that fuse them. */
module org.tradingdsl.nodes {
    requires transitive jdk.incubator.vector;
    requires transitive org.graalvm.truffle;
    requires transitive org.tradingdsl.storage;

    exports org.tradingdsl.nodes.arithmetic;
    exports org.tradingdsl.nodes.column;
    exports org.tradingdsl.nodes.kernel;
    exports org.tradingdsl.nodes.logic;
    exports org.tradingdsl.nodes.recurrence;
    exports org.tradingdsl.nodes.simulation;
    exports org.tradingdsl.nodes.window;
}
