# SPDX-License-Identifier: Apache-2.0
"""Java in this process: how it starts, and what is needed of it.

Only the thread that starts Java imports this (see ``_jvm``): JPype and numpy, once the import of them is broken off, cannot be
imported again.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import jpype

# Not part of the import above; a forked child looks for it.
import jpype.config

from . import _fast_start
from ._errors import JavaError, constant

if TYPE_CHECKING:
    from ._jvm import Listener

_LANGUAGE = "trading"

#: Bytes of values below which nobody looks for what could be freed.
_MUCH = 256 * 2**20


class JavaEngine:
    """The classes that are needed of Java, and the polyglot context that programs run in."""

    def __init__(self) -> None:
        self._pool: Any = None
        self._due = _MUCH
        self.String = jpype.JClass("java.lang.String")
        self.List = jpype.JClass("java.util.List")
        self.ArrayList = jpype.JClass("java.util.ArrayList")
        self.LinkedHashMap = jpype.JClass("java.util.LinkedHashMap")
        self.Thread = jpype.JClass("java.lang.Thread")
        self.ProxyArray = jpype.JClass("org.graalvm.polyglot.proxy.ProxyArray")
        self.ProxyHashMap = jpype.JClass("org.graalvm.polyglot.proxy.ProxyHashMap")
        self.PolyglotException = jpype.JClass("org.graalvm.polyglot.PolyglotException")
        self._class_loader = jpype.JClass("java.lang.ClassLoader").getSystemClassLoader()
        self._source = jpype.JClass("org.graalvm.polyglot.Source")
        builder = jpype.JClass("org.graalvm.polyglot.Context").newBuilder(_LANGUAGE)
        self.context = builder.allowAllAccess(True).build()
        self.bindings = self.context.getBindings(_LANGUAGE)

    def load(self, tree: str) -> Any:
        """A program from its JSON form."""
        program = self.context.eval(self._source.newBuilder(_LANGUAGE, tree, "strategy").buildLiteral())
        if not program.canInvokeMember("run"):
            raise constant(program)
        return program

    def adopt_thread(self) -> Any:
        """Makes this thread one that libraries in Java can work in; gives it as Java sees it."""
        thread = self.Thread.currentThread()
        if thread.getContextClassLoader() is None:
            # A thread that Python has started has none, and libraries look for their files there.
            thread.setContextClassLoader(self._class_loader)
        return thread

    def tidy(self) -> None:
        """Frees the memory of results that are gone, once there is much of it.

        Values lie outside the heap, which hardly fills: left alone the collector would wait until gigabytes of them had
        gathered.
        """
        if self._pool is None:
            pools = jpype.JClass("java.lang.management.ManagementFactory").getPlatformMXBeans(
                jpype.JClass("java.lang.management.BufferPoolMXBean")
            )
            self._pool = next(pool for pool in pools if str(pool.getName()) == "direct")
        if self._pool.getMemoryUsed() > self._due:
            jpype.JClass("java.lang.System").gc()
            self._due = max(_MUCH, 2 * int(self._pool.getMemoryUsed()))

    def executable(self, function: Listener) -> Any:
        """A function of (done, total, phase) that the engine can call."""
        def execute(*arguments: Any) -> None:
            done, total, phase = arguments[0] if len(arguments) == 1 else arguments
            function(int(done.asLong()), int(total.asLong()), str(phase.asString()))

        return jpype.JProxy("org.graalvm.polyglot.proxy.ProxyExecutable", dict={"execute": execute})


def started() -> JavaEngine:
    """The engine, with Java, which this thread starts and then leaves.

    When Python ends, JPype has the main thread destroy the JVM, which waits for all threads of Java that are no daemons. The
    thread that created the JVM is one until it is detached, even if it is long gone: so it is detached here, and the others
    that call Java are daemons. To leave the JVM as it is (``jpype.config.destroy_jvm``) would not wait either, but write no
    AOT cache and run no shutdown hooks.

    Raises:
        JavaError: when there is no Java, or it cannot be started.
    """
    try:
        _start()
        return JavaEngine()
    finally:
        if jpype.isJVMStarted():
            jpype.JClass("java.lang.Thread").detach()


def _start() -> None:
    if jpype.isJVMStarted():
        try:
            jpype.JClass("org.graalvm.polyglot.Context")
        except TypeError:
            raise JavaError(
                "another library has started Java in this process, without the engine, and Java starts but once: run"
                " something of trading_dsl first"
            ) from None
        return
    java, jars, options = _fast_start.chosen()
    try:
        with _without_incubator_warning():
            jpype.startJVM(
                *options,
                jvmpath=java.library,
                classpath=jars.class_path,
                convertStrings=False,
                interrupt=False,
            )
    except (OSError, RuntimeError) as error:
        raise JavaError(f"Java could not be started from {java.home}: {error}") from None


@contextlib.contextmanager
def _without_incubator_warning() -> Iterator[None]:
    """Keeps back the line by which a JDK greets everyone who uses its vector module; all other lines come through."""
    try:
        kept = os.dup(2)
    except OSError:
        yield
        return
    with tempfile.TemporaryFile() as said:
        os.dup2(said.fileno(), 2)
        try:
            yield
        finally:
            os.dup2(kept, 2)
            os.close(kept)
            said.seek(0)
            for line in said:
                if not line.startswith(b"WARNING: Using incubator modules"):
                    os.write(2, line)
