# SPDX-License-Identifier: Apache-2.0
"""The Java virtual machine in this process: its start, its threads, and how a call is stopped."""

from __future__ import annotations

import gc
import os
import queue
import signal
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from ._errors import EngineError

if TYPE_CHECKING:
    from ._java_engine import JavaEngine

T = TypeVar("T")

#: Told how far work is: bars done, bars in all, and what is being done.
Listener = Callable[[int, int, str], None]

#: How long a stopped call may take to notice before the caller goes on without it.
_GRACE_SECONDS = 0.7
_POLL_SECONDS = 0.05

_lock = threading.Lock()
_engine: JavaEngine | None = None
_starting: _Call | None = None
_forked = False


def engine() -> JavaEngine:
    """The engine, started when this is called first. Ctrl-C stops the wait for it; the start itself goes on.

    Raises:
        JavaError: when there is no Java, or it cannot be started.
        EngineError: in a process that was forked after the start.
    """
    if _forked:
        raise EngineError(
            "this process was forked from one that had started the engine, and Java does not survive that: use"
            " multiprocessing.get_context('spawn') (or joblib's 'loky'), or run first in the child"
        )
    if _engine is not None:
        return _engine
    with _Interrupts() as interrupts:
        start = _begun_start()
        while not start.done.wait(_POLL_SECONDS):
            interrupts.check()
    if start.error is not None:
        raise start.error
    started: JavaEngine = start.value
    return started


def _begun_start() -> _Call:
    """The start that is under way. It has a thread of its own, whichever thread asks first: see ``_java_engine.started``.

    What Ctrl-C raises in the middle of it would leave Java, JPype or numpy half made, and Python raises it in the main thread
    only. The thread is no daemon, so that a script that ends at once does not tear down what is still rising.
    """
    global _starting
    with _lock:
        if _starting is None:
            call = _Call(_start)
            threading.Thread(target=call.run, name="trading-dsl start").start()
            _starting = call
        return _starting


def _start() -> JavaEngine:
    global _engine, _starting
    try:
        from ._java_engine import started

        _engine = started()
        return _engine
    except BaseException:
        jpype = sys.modules.get("jpype")
        if jpype is None or not jpype.isJVMStarted():
            # What was wrong may be mended. A JVM that runs is there for good.
            with _lock:
                _starting = None
        raise


def _after_fork_in_child() -> None:
    """Has a child leave alone the JVM of its parent, whose threads it does not have: to end it would wait for them forever."""
    global _forked, _lock
    _lock = threading.Lock()
    if _starting is not None:
        _forked = True
        config: Any = sys.modules.get("jpype.config")
        if config is not None:
            config.onexit = False
        # After Python's collector JPype has Java's run too, which waits for a thread that is not here.
        gc.callbacks[:] = [call for call in gc.callbacks if getattr(call, "__module__", None) != "_jpype"]


if sys.platform != "win32":
    os.register_at_fork(after_in_child=_after_fork_in_child)


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

    def __init__(self, java: JavaEngine) -> None:
        self._java = java
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
        self._thread = self._java.adopt_thread()
        while True:
            call = self._calls.get()
            call.run()
            # An interrupt that came too late is not the next call's.
            self._java.Thread.interrupted()
            del call


class _Stopped(Exception):
    """Raised into the engine when its caller has gone."""


_idle: list[_Worker] = []


class _Interrupts:
    """Notes Ctrl-C while the engine works, instead of having Python raise wherever it just is.

    An exception that is raised within a finalizer is lost, and with it the wish to stop. Only Python's own handler is
    replaced: who has set another one gets his signals. Python tells signals to the main thread: in others this does nothing.
    """

    def __init__(self) -> None:
        self._asked = False
        self._replaced = False

    def __enter__(self) -> _Interrupts:
        if _in_main_thread() and signal.getsignal(signal.SIGINT) is signal.default_int_handler:
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


def _in_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()


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

    java = engine()
    if not _in_main_thread():
        java.adopt_thread()
        return work(listener)
    with _Interrupts() as interrupts:
        worker = _idle.pop() if _idle else _Worker(java)
        pending = worker.submit(lambda: work(listener))
        try:
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
