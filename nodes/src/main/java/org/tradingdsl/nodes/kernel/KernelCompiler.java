// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Brings kernels to the compiler's last tier before bulk work starts. Truffle has no public way to ask for that, so this
 * one class calls the optimizing runtime's own method; it needs the runtime's package to be exported to this module, which
 * the launcher, the Python package and the documented embedding flags do.
 */
public final class KernelCompiler {
    private static final MethodHandle COMPILE = find("compile", MethodType.methodType(boolean.class, boolean.class));
    private static final MethodHandle AWAIT = find("waitForCompilation", MethodType.methodType(void.class));

    private KernelCompiler() {}

    /** Whether kernels can be compiled on request. */
    public static boolean available() {
        return COMPILE != null;
    }

    /** Whether the runtime compiles at all. */
    public static boolean optimizing() {
        return !Truffle.getRuntime().getName().equals("Interpreted");
    }

    /**
     * Compiles a kernel, unless it is compiled already, and returns when the machine code is there: the runtime itself would
     * compile in the background. The kernel must have run a few rows before, so that its nodes have seen the data.
     */
    public static void compile(RootCallTarget target) {
        if (COMPILE == null) {
            return;
        }
        try {
            COMPILE.invoke(target, true);
            AWAIT.invoke(target);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the compiler failed on " + target, e);
        }
    }

    private static MethodHandle find(String method, MethodType type) {
        if (!optimizing()) {
            return null;
        }
        try {
            Class<?> target =
                    Class.forName(
                            "com.oracle.truffle.runtime.OptimizedCallTarget",
                            false,
                            Truffle.getRuntime().getClass().getClassLoader());
            return MethodHandles.lookup()
                    .findVirtual(target, method, type)
                    .asType(type.insertParameterTypes(0, Object.class));
        } catch (ReflectiveOperationException | LinkageError e) {
            // Not exported to us: kernels warm up by themselves. The caller says so, once.
            return null;
        }
    }
}
