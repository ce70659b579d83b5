// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.graal;

import jdk.graal.compiler.asm.aarch64.AArch64Assembler;
import jdk.graal.compiler.core.common.type.StampFactory;
import jdk.graal.compiler.graph.NodeClass;
import jdk.graal.compiler.lir.LIRInstruction;
import jdk.graal.compiler.lir.aarch64.AArch64AddressValue;
import jdk.graal.compiler.lir.aarch64.AArch64PrefetchOp;
import jdk.graal.compiler.lir.amd64.AMD64AddressValue;
import jdk.graal.compiler.lir.amd64.AMD64PrefetchOp;
import jdk.graal.compiler.nodeinfo.InputType;
import jdk.graal.compiler.nodeinfo.NodeCycles;
import jdk.graal.compiler.nodeinfo.NodeInfo;
import jdk.graal.compiler.nodeinfo.NodeSize;
import jdk.graal.compiler.nodes.FixedWithNextNode;
import jdk.graal.compiler.nodes.memory.address.AddressNode;
import jdk.graal.compiler.nodes.spi.LIRLowerable;
import jdk.graal.compiler.nodes.spi.NodeLIRBuilderTool;

/**
 * Asks the memory for a cache line without waiting for it. The instruction is a hint: it never
 * faults and changes nothing that a program can see but time.
 */
@NodeInfo(cycles = NodeCycles.CYCLES_1, size = NodeSize.SIZE_1)
final class PrefetchNode extends FixedWithNextNode implements LIRLowerable {
    static final NodeClass<PrefetchNode> TYPE = NodeClass.create(PrefetchNode.class);

    /** The number of {@code prefetcht0} in the compiler's list of such instructions. */
    private static final int INTO_ALL_CACHES = 1;

    @Input(InputType.Association)
    private AddressNode address;

    PrefetchNode(AddressNode address) {
        super(TYPE, StampFactory.forVoid());
        this.address = address;
    }

    @Override
    public void generate(NodeLIRBuilderTool builder) {
        LIRInstruction instruction =
                switch (builder.operand(address)) {
                    case AMD64AddressValue place -> new AMD64PrefetchOp(place, INTO_ALL_CACHES);
                    case AArch64AddressValue place ->
                            new AArch64PrefetchOp(place, AArch64Assembler.PrefetchMode.PLDL1KEEP);
                    default -> null;
                };
        if (instruction != null) {
            builder.getLIRGeneratorTool().append(instruction);
        }
    }
}
