// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.view;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output that remembers why it could not be written: a PrintStream forgets. */
final class ProcessOutput extends PrintStream {
    private static final String READER_HAS_GONE = "Broken pipe";

    private final Remembering sink;

    private ProcessOutput(Remembering sink) {
        super(sink, false, StandardCharsets.UTF_8);
        this.sink = sink;
    }

    static ProcessOutput open() {
        return over(new FileOutputStream(FileDescriptor.out));
    }

    static ProcessOutput over(OutputStream out) {
        return new ProcessOutput(new Remembering(out));
    }

    /**
     * Why something is missing in what the reader got; null when nothing is, or when the reader
     * left by himself, as {@code head} does.
     */
    String failure() {
        String message = sink.failure == null ? null : String.valueOf(sink.failure.getMessage());
        return READER_HAS_GONE.equals(message) ? null : message;
    }

    private static final class Remembering extends FilterOutputStream {
        private IOException failure;

        Remembering(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
