// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.TruffleFile;

import org.tradingdsl.language.TradingLanguage;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Programs in text form are files that end in {@code .td}, in UTF-8. */
public final class FileDetector implements TruffleFile.FileTypeDetector {
    /** For Truffle. */
    public FileDetector() {}

    @Override
    public String findMimeType(TruffleFile file) {
        String name = file.getName();
        return name != null && name.endsWith(".td") ? TradingLanguage.MIME_TYPE : null;
    }

    @Override
    public Charset findEncoding(TruffleFile file) {
        return findMimeType(file) == null ? null : StandardCharsets.UTF_8;
    }
}
