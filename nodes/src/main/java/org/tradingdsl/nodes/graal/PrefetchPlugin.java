// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.graal;

import jdk.graal.compiler.nodes.ConstantNode;
import jdk.graal.compiler.nodes.ValueNode;
import jdk.graal.compiler.nodes.graphbuilderconf.GraphBuilderContext;
import jdk.graal.compiler.nodes.graphbuilderconf.InvocationPlugin;
import jdk.graal.compiler.nodes.graphbuilderconf.InvocationPlugins;
import jdk.graal.compiler.nodes.memory.address.OffsetAddressNode;
import jdk.graal.compiler.truffle.TruffleCompilerImpl;
import jdk.vm.ci.meta.ResolvedJavaMethod;

import java.lang.reflect.Type;

/** Makes the compiler put a {@link PrefetchNode} where a method of ours is called. */
public final class PrefetchPlugin extends InvocationPlugin.RequiredInvocationPlugin {
    private PrefetchPlugin(String method) {
        super(method, long.class);
    }

    /**
     * Teaches a compiler, before it has seen the method.
     *
     * @param compiler Truffle's compiler
     * @param type the class of a static method that takes an address
     * @param method its name
     * @return whether this compiler could be taught
     */
    public static boolean register(Object compiler, Type type, String method) {
        // Should this compiler's nodes differ from those we know, then that shows now.
        if (!(compiler instanceof TruffleCompilerImpl graal) || PrefetchNode.TYPE == null) {
            return false;
        }
        InvocationPlugins plugins =
                graal.getPartialEvaluator()
                        .getGraphBuilderConfigForParsing()
                        .getPlugins()
                        .getInvocationPlugins();
        try (var late = new InvocationPlugins.LateRegistration(plugins, type)) {
            late.register(new PrefetchPlugin(method));
        }
        return true;
    }

    @Override
    public boolean apply(
            GraphBuilderContext builder,
            ResolvedJavaMethod method,
            InvocationPlugin.Receiver receiver,
            ValueNode address) {
        ConstantNode zero = ConstantNode.forLong(0, builder.getGraph());
        builder.add(
                new PrefetchNode(builder.getGraph().unique(new OffsetAddressNode(address, zero))));
        return true;
    }
}
