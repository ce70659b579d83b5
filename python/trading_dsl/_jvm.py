# SPDX-License-Identifier: Apache-2.0
"""The Java virtual machine in this process: its start, its threads, and how a call is stopped."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import tempfile
import threading
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import jpype

from . import _fast_start
from ._errors import EngineError, JavaError

T = TypeVar("T")

#: Told how far work is: bars done, bars in all, and what is being done.
Listener = Callable[[int, int, str], None]

_LANGUAGE = "trading"

#: How long a stopped call may take to notice before the caller goes on without it.
_GRACE_SECONDS = 0.7
_POLL_SECONDS = 0.05

#: Bytes of values below which nobody looks for what could be freed.
_MUCH = 256 * 2**20

_lock = threading.Lock()
_engine: JavaEngine | None = None
_parent: int | None = None


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
        return self.context.eval(self._source.newBuilder(_LANGUAGE, tree, "strategy").buildLiteral())

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


def engine() -> JavaEngine:
    """The engine, started when this is called first.

    Raises:
        JavaError: when there is no Java, or it cannot be started.
        EngineError: in a process that was forked after the start.
    """
    global _engine, _parent
    if _engine is not None and _parent == os.getpid():
        return _engine
    with _lock:
        if _parent is not None and _parent != os.getpid():
            raise EngineError(
                "this process was forked from one that had started the engine, and Java does not survive that: use"
                " multiprocessing.get_context('spawn') (or joblib's 'loky'), or run first in the child"
            )
        if _engine is None:
            _start()
            _engine = JavaEngine()
            _parent = os.getpid()
    return _engine


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


class _Call:
    """One call on a worker: what is to be done, and what came of it."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self._work = work
        self.done = threading.Event()
        self.value: Any = None
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            self.value = self._work()
        except BaseException as error:
            self.error = error
        finally:
            self.done.set()


class _Worker:
    """A thread for the calls of the main thread, which stays free to hear Ctrl-C."""

    def __init__(self) -> None:
        self._calls: queue.SimpleQueue[_Call] = queue.SimpleQueue()
        self._thread: Any = None
        threading.Thread(target=self._serve, name="trading-dsl", daemon=True).start()

    def submit(self, work: Callable[[], Any]) -> _Call:
        call = _Call(work)
        self._calls.put(call)
        return call

    def interrupt(self) -> None:
        if self._thread is not None:
            self._thread.interrupt()

    def _serve(self) -> None:
        java = engine().Thread
        self._thread = engine().adopt_thread()
        while True:
            call = self._calls.get()
            call.run()
            # An interrupt that came too late is not the next call's.
            java.interrupted()
            del call


class _Stopped(Exception):
    """Raised into the engine when its caller has gone."""


_idle: list[_Worker] = []


class _Interrupts:
    """Notes Ctrl-C while the engine works, instead of having Python raise wherever it just is.

    An exception that is raised within a finalizer is lost, and with it the wish to stop. Only Python's own handler is
    replaced: who has set another one gets his signals.
    """

    def __init__(self) -> None:
        self._asked = False
        self._replaced = False

    def __enter__(self) -> _Interrupts:
        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            signal.signal(signal.SIGINT, self._note)
            self._replaced = True
        return self

    def _note(self, *_: object) -> None:
        self._asked = True

    def check(self) -> None:
        """Raises if somebody asked to stop."""
        if self._asked:
            self._asked = False
            raise KeyboardInterrupt

    def __exit__(self, *_: object) -> None:
        if self._replaced:
            signal.signal(signal.SIGINT, signal.default_int_handler)
        self.check()


def call(
    work: Callable[[Listener], T],
    *,
    tick: Callable[[tuple[int, int, str] | None], None] | None = None,
) -> T:
    """Does something that may take long. In the main thread Ctrl-C stops it within a second.

    Args:
        work: what to do; it gets a listener to be told the progress, through which the engine also learns that it should stop.
        tick: called about twenty times a second in the calling thread with what the listener heard last.
    """
    heard: tuple[int, int, str] | None = None
    stopped = False

    def listener(done: int, total: int, phase: str) -> None:
        nonlocal heard
        heard = (done, total, phase)
        if stopped:
            raise _Stopped("the run was stopped")

    if threading.current_thread() is not threading.main_thread():
        engine().adopt_thread()
        return work(listener)
    worker = _idle.pop() if _idle else _Worker()
    pending = worker.submit(lambda: work(listener))
    try:
        with _Interrupts() as interrupts:
            while not pending.done.wait(_POLL_SECONDS):
                interrupts.check()
                if tick is not None:
                    tick(heard)
    except BaseException:
        stopped = True
        worker.interrupt()
        if pending.done.wait(_GRACE_SECONDS):
            _idle.append(worker)
        raise
    _idle.append(worker)
    if pending.error is not None:
        raise pending.error
    if tick is not None:
        tick(heard)
    value: T = pending.value
    return value
