// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.command;

import picocli.CommandLine.IVersionProvider;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Reads the version that the build wrote down. */
final class VersionSource implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream in = VersionSource.class.getResourceAsStream("build.properties")) {
            build.load(in);
        }
        return new String[] {"trading-dsl " + build.getProperty("version")};
    }
}
