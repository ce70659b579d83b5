// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.TruffleLanguage;

import org.tradingdsl.language.run.Backend;

import java.nio.file.Path;

/** What belongs to one context: its environment, and what runs programs for it. */
public final class TradingContext {
    private final TruffleLanguage.Env env;
    private final Backend backend;
    private final Object bindings;

    /** A context. */
    public TradingContext(TruffleLanguage.Env env, Backend backend) {
        this.env = env;
        this.backend = backend;
        this.bindings = new Bindings(this);
    }

    /**
     * Checks what the JVM was started with, before a class that needs it fails to load.
     *
     * @throws TradingException when the vector module is missing
     */
    public static void checkJava() {
        if (ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty()) {
            throw TradingException.access(
                    "this Java was started without the module jdk.incubator.vector; add"
                            + " --add-modules=jdk.incubator.vector and the other flags of"
                            + " docs/embedding.md");
        }
    }

    /** What runs programs. */
    Backend backend() {
        return backend;
    }

    /** The object of the context's top scope. */
    public Object bindings() {
        return bindings;
    }

    /** Whether objects of the context may hand out and take addresses of memory. */
    boolean nativeAccess() {
        return env.isNativeAccessAllowed();
    }

    /** Asks the context before files are touched. */
    void checkFileAccess(String data, Path... others) {
        try {
            if (env.isFileIOAllowed()) {
                env.getPublicTruffleFile(withoutPattern(data)).exists();
                for (Path other : others) {
                    if (other != null) {
                        env.getPublicTruffleFile(other.toString()).exists();
                    }
                }
                return;
            }
        } catch (SecurityException | UnsupportedOperationException e) {
            throw refused();
        }
        throw refused();
    }

    private static TradingException refused() {
        return TradingException.access(
                "this context does not allow file access, which runs need for market data and the"
                        + " segment store; build it with"
                        + " Context.newBuilder(\"trading\").allowIO(IOAccess.ALL)");
    }

    /** The folder a glob starts from. */
    private static String withoutPattern(String data) {
        int pattern = 0;
        while (pattern < data.length() && "*?[{".indexOf(data.charAt(pattern)) < 0) {
            pattern++;
        }
        if (pattern == data.length()) {
            return data;
        }
        int slash = data.lastIndexOf('/', pattern);
        return slash < 0 ? "." : data.substring(0, slash + 1);
    }
}
