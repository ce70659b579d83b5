# SPDX-License-Identifier: Apache-2.0
"""Where Java and the engine's jars are, and the options that Java needs. Nothing is started here."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ._errors import JavaError

JAVA_VERSION = 25

#: Without the first no kernel runs, without the second none is compiled.
_NEEDED = ("jdk.incubator.vector", "jdk.internal.vm.ci")

#: A JDK brings a stub of this module, which the real compiler must replace.
_COMPILER_STUB = "jdk.graal.compiler"

#: The places that the script ``trading-dsl`` looks in too.
_USUAL_PLACES = (
    "/usr/lib/jvm/*",
    "/usr/java/*",
    "/usr/local/openjdk*",
    "/opt/*jdk*",
    "/opt/java/*",
    "~/.sdkman/candidates/java/*",
    "~/.jdks/*",
    "~/.asdf/installs/java/*",
    "~/.local/share/mise/installs/java/*",
    "/Library/Java/JavaVirtualMachines/*/Contents/Home",
    "C:/Program Files/*/jdk-*",
)


@dataclass(frozen=True)
class Java:
    """A Java that the engine can run in: a JDK, or a run-time image made for it."""

    home: Path
    modules: frozenset[str]

    @property
    def library(self) -> Path:
        """The shared library that is the virtual machine."""
        return _library(self.home)

    @property
    def command(self) -> Path:
        """The program that starts the virtual machine in a process of its own."""
        return self.home / "bin" / ("java.exe" if os.name == "nt" else "java")

    @property
    def has_stub(self) -> bool:
        """Whether it has a stub of the compiler, as every JDK does; it can have no AOT cache then."""
        return _COMPILER_STUB in self.modules

    @property
    def can_link(self) -> bool:
        """Whether it can make run-time images."""
        return self.modules.issuperset(("jdk.jlink", "jdk.compiler")) and self.command.exists()

    def image_command(self, maker: Path) -> list[str]:
        """The command that makes a run-time image; the folder, and perhaps options, are still to be added."""
        exports = [f"--add-exports=jdk.jlink/jdk.tools.jlink.{name}=ALL-UNNAMED" for name in ("plugin", "internal")]
        return [str(self.command), "--add-modules=jdk.jlink", *exports, str(maker)]


@dataclass(frozen=True)
class Jars:
    """The engine's jars: ``lib`` for the class path, ``mods`` (GraalVM's) for the module path."""

    folder: Path

    @property
    def class_path(self) -> list[str]:
        """All jars of the class path, in an order that is always the same."""
        return [str(jar) for jar in sorted((self.folder / "lib").glob("*.jar"))]

    @property
    def module_path(self) -> str:
        """The folder of modules."""
        return str(self.folder / "mods")

    @property
    def complete(self) -> bool:
        """Whether the folder holds an engine."""
        return self.newest > 0

    @property
    def newest(self) -> float:
        """When the engine's own jar was made; 0 when there is none."""
        return max((jar.stat().st_mtime for jar in (self.folder / "lib").glob("trading-dsl-language*.jar")), default=0)


def find_jars() -> Jars:
    """The jars of this installation, or those that the checkout around this package has built."""
    here = Path(__file__).resolve().parent
    packaged = Jars(here / "jars")
    if packaged.complete:
        return packaged
    checkout = here.parent.parent
    built = [Jars(checkout / ".build" / "app"), Jars(checkout / "launcher" / "target" / "dist")]
    newest = max(built, key=lambda jars: jars.newest)
    if newest.complete:
        return newest
    raise JavaError(
        f"the engine's jars are not in {packaged.folder}"
        + (f" and not built in {checkout}: run 'mvn package' there" if (checkout / "pom.xml").exists() else ": install the package again")
    )


def image_maker() -> Path | None:
    """The program that makes run-time images, in this installation or in the checkout around this package."""
    here = Path(__file__).resolve().parent
    places = (here / "jars" / "RuntimeImage.java", here.parent.parent / "support" / "RuntimeImage.java")
    return next((place for place in places if place.exists()), None)


def find_java() -> Java:
    """The Java to use: the one of the package trading-dsl-runtime, else a JDK 25.

    Raises:
        JavaError: when there is none; the message says what to install.
    """
    for java in found([*_runtime_package(), *jdks()]):
        return java
    others = [f"{home} (Java {version})" for home in jdks() if (version := _release(home).get("JAVA_VERSION"))]
    only = f"; found only {', '.join(dict.fromkeys(others))}" if others else ""
    raise JavaError(
        f"no Java {JAVA_VERSION} found{only}. Install the wheel that brings one, pip install 'trading-dsl[runtime]',"
        f" or a JDK {JAVA_VERSION} (for example Eclipse Temurin {JAVA_VERSION}), or point JAVA_HOME at one"
    )


def found(homes: Iterable[Path]) -> Iterator[Java]:
    """Those of some folders that the engine can run in."""
    return filter(None, map(inspect, homes))


def inspect(home: Path) -> Java | None:
    """The Java in a folder, or None when it is none that the engine can run in."""
    release = _release(home)
    modules = frozenset(release.get("MODULES", "").split())
    suits = release.get("JAVA_VERSION", "").partition(".")[0] == str(JAVA_VERSION) and modules.issuperset(_NEEDED)
    return Java(home, modules) if suits and _library(home).exists() else None


def options(java: Java, jars: Jars) -> list[str]:
    """The options of the virtual machine, but for class path and cache."""
    return [
        "-XX:+UnlockExperimentalVMOptions",
        "-XX:+EnableJVMCI",
        # The heap holds programs and plans, not bars: the collector that starts fastest and takes least is enough.
        "-XX:+UseSerialGC",
        # Kernels are compiled by Graal; what else there is to do is over before the JVM's slow compiler has paid back.
        "-XX:TieredStopAtLevel=1",
        ("--upgrade-module-path=" if java.has_stub else "--module-path=") + jars.module_path,
        "--add-modules=jdk.incubator.vector,org.graalvm.truffle.runtime,org.graalvm.polyglot",
        "--add-exports=org.graalvm.truffle.runtime/com.oracle.truffle.runtime=ALL-UNNAMED",
        "--add-exports=org.graalvm.truffle.runtime/com.oracle.truffle.runtime.hotspot=ALL-UNNAMED",
        "--enable-native-access=ALL-UNNAMED,org.graalvm.truffle",
        "--sun-misc-unsafe-memory-access=allow",
        "-Xlog:disable",
        "-Xlog:all=error:stderr",
        # Signals are Python's: Ctrl-C is a KeyboardInterrupt.
        "-Xrs",
        *os.environ.get("TRADING_DSL_JAVA_OPTIONS", "").split(),
    ]


def _runtime_package() -> Iterator[Path]:
    try:
        import trading_dsl_runtime
    except ImportError:
        return
    yield Path(trading_dsl_runtime.home())


def jdks() -> Iterator[Path]:
    """The folders where a JDK may be: JAVA_HOME, the one on the PATH, and the usual places."""
    if os.environ.get("JAVA_HOME"):
        yield Path(os.environ["JAVA_HOME"])
    on_path = shutil.which("java")
    if on_path:
        yield Path(on_path).resolve().parent.parent
    for place in _USUAL_PLACES:
        pattern = Path(place).expanduser()
        root = Path(pattern.anchor)
        yield from sorted(root.glob(str(pattern.relative_to(root)))) if root.exists() else ()


def _library(home: Path) -> Path:
    if os.name == "nt":
        return home / "bin" / "server" / "jvm.dll"
    return home / "lib" / "server" / ("libjvm.dylib" if sys.platform == "darwin" else "libjvm.so")


def _release(home: Path) -> dict[str, str]:
    """What a Java says about itself; empty when the folder is none."""
    try:
        lines = (home / "release").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return {}
    pairs = (line.partition("=") for line in lines)
    return {key: value.strip().strip('"') for key, _, value in pairs}
