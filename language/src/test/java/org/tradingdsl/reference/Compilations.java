// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;

import org.tradingdsl.nodes.kernel.LoopRoot;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the loops that the Truffle runtime compiles, while open. It asks the runtime itself, by a
 * listener whose class is not on the tests' compile path.
 */
final class Compilations implements AutoCloseable {
    private final AtomicInteger count = new AtomicInteger();
    private final Class<?> type;
    private final Object listener;

    Compilations() {
        try {
            ClassLoader loader = Truffle.getRuntime().getClass().getClassLoader();
            this.type =
                    Class.forName(
                            "com.oracle.truffle.runtime.OptimizedTruffleRuntimeListener",
                            false,
                            loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("these tests need the optimizing runtime", e);
        }
        this.listener =
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "equals" -> proxy == arguments[0];
                                    case "hashCode" -> System.identityHashCode(proxy);
                                    case "toString" -> "compilations";
                                    default -> hear(method.getName(), arguments);
                                });
        call("addListener");
    }

    private Object hear(String event, Object[] arguments) {
        if (event.equals("onCompilationSuccess")
                && arguments[0] instanceof RootCallTarget target
                && target.getRootNode() instanceof LoopRoot) {
            count.incrementAndGet();
        }
        return null;
    }

    private void call(String method) {
        try {
            Truffle.getRuntime()
                    .getClass()
                    .getMethod(method, type)
                    .invoke(Truffle.getRuntime(), listener);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many loops were compiled since it was opened. */
    int count() {
        return count.get();
    }

    @Override
    public void close() {
        call("removeListener");
    }
}
