// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.engine;

/** A failure with a message for the user and the exit code of the process. */
public final class Failure extends RuntimeException {
    /** The exit code of a run that failed. */
    public static final int FAILED = 1;

    /** The exit code of bad usage and of a bad program. */
    public static final int USAGE = 2;

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Failure(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** Wrong arguments or a wrong program: the user mends what he typed. */
    public static Failure usage(String message) {
        return new Failure(USAGE, message, null);
    }

    /** Wrong arguments or a wrong program, found by the language. */
    public static Failure usage(String message, Throwable cause) {
        return new Failure(USAGE, message, cause);
    }

    /** A run that could not be done: the user mends data, store or machine. */
    public static Failure failed(String message, Throwable cause) {
        return new Failure(FAILED, message, cause);
    }

    /** A mistake of ours. */
    static Failure internal(Throwable cause) {
        return failed(
                "internal error: "
                        + cause.getMessage()
                        + "\nThis is a bug: please report it with the output of"
                        + " --stacktrace.",
                cause);
    }

    /** More memory than there is. */
    static Failure outOfMemory(Throwable cause) {
        return failed("out of memory: " + cause.getMessage(), cause);
    }

    /** What the process ends with. */
    public int exitCode() {
        return exitCode;
    }
}
