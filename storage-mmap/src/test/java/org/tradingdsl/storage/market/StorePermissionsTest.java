// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tradingdsl.storage.TestFiles.daily;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.tradingdsl.storage.MarketException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A store is private: its modes are tight, and one that is not ours alone is refused. */
class StorePermissionsTest extends StoreFixture {
    @Test
    void modesAreTight() throws IOException {
        daily(data.resolve("A.parquet"), 0, 1, 2);
        load();
        assertThat(mode(store)).isEqualTo("rwx------");
        for (Path f : files(".seg")) {
            assertThat(mode(f)).isEqualTo("r--r--r--");
            assertThat(mode(f.getParent())).isEqualTo("rwx------");
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static boolean weAreRoot() throws IOException {
        return (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
    }

    @Test
    void aStoreThatOthersMayWriteToIsRefused() throws IOException {
        daily(data.resolve("A.parquet"), 0, 1, 2);
        Files.createDirectory(store);
        Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThatThrownBy(this::load)
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("others may write")
                .hasMessageContaining("chmod 700");
        assertThat(store).isEmptyDirectory();
    }

    @Test
    void anEntryThatOthersMayReadIsRefused() throws IOException {
        daily(data.resolve("A.parquet"), 0, 1, 2);
        load();
        Path entry = files("manifest").getFirst().getParent();
        Files.setPosixFilePermissions(entry, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThatThrownBy(this::load)
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("not a private folder");
    }

    @Test
    void aStoreOfAnotherIsRefused() throws IOException {
        daily(data.resolve("A.parquet"), 0, 1, 2);
        // Only root can give a folder away; others find one that root owns.
        boolean root = weAreRoot();
        Path other = root ? Files.createDirectory(store) : Path.of("/usr");
        if (root) {
            Files.setAttribute(store, "unix:uid", 12345);
        }
        options = options.withStore(other);
        assertThatThrownBy(this::load)
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("belongs to")
                .hasMessageContaining("--store DIR");
    }

    @Test
    void aStoreThatCannotBeMadeIsRefused() throws IOException {
        daily(data.resolve("A.parquet"), 0, 1, 2);
        Path file = Files.createFile(folder.resolve("file"));
        options = options.withStore(file.resolve("store"));
        assertThatThrownBy(this::load)
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("cannot create the store folder")
                .hasMessageContaining("--store DIR");
        options = options.withStore(Path.of("/proc/store"));
        assertThatThrownBy(this::load).isInstanceOf(MarketException.class);
    }

    @Test
    void aStoreWithoutWritePermissionIsRefused() throws IOException {
        Assumptions.assumeFalse(weAreRoot(), "modes do not bind root");
        daily(data.resolve("A.parquet"), 0, 1, 2);
        Files.createDirectory(store);
        Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("r-x------"));
        assertThatThrownBy(this::load)
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("permission denied");
    }
}
