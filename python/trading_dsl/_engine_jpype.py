# SPDX-License-Identifier: Apache-2.0
"""The way to the engine from CPython: a Java virtual machine in this process, started when it is first needed."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from . import _fast_start, _jvm
from ._errors import EngineError, internal, of_kind
from ._progress import ProgressBar

if TYPE_CHECKING:
    from ._java_engine import JavaEngine

T = TypeVar("T")


class NativeColumn:
    """A column whose values lie in the engine's memory."""

    def __init__(self, column: Any) -> None:
        self._column = column
        self.kind = str(column.getMember("kind").asString())
        self._length = int(column.getArraySize())

    def __len__(self) -> int:
        return self._length

    def values(self) -> Any:
        """The values as a numpy array over the engine's memory; texts as a list."""
        if self.kind == "text":
            return _texts(self._column)
        from ._memory import array

        return array(int(self._column.asNativePointer()) if self._length else 0, self._length, self.kind, self._column)


class JPypeRun:
    """A run whose values lie in the engine's memory."""

    def __init__(self, result: Any) -> None:
        self._result = result
        self._opened = False
        self.digest = str(result.getMember("digest").asString())
        self.tickers = _texts(result.getMember("tickers"))

    @property
    def json(self) -> str:
        """The result document."""
        return _told(lambda: str(self._result.getMember("json").asString()))

    def table(self, name: str, ticker: str) -> dict[str, NativeColumn]:
        """A table of a ticker. The first of a run has the engine compute the values bar by bar."""

        def read(_: _jvm.Listener) -> dict[str, NativeColumn]:
            columns = self._result.getMember(name).getMember(ticker)
            if not self._opened:
                self._opened = True
                _jvm.engine().tidy()
            return {str(key): NativeColumn(columns.getMember(key)) for key in columns.getMemberKeys()}

        return _told(lambda: _jvm.call(read))


class JPypeBackend:
    """Reaches the engine through one polyglot context, which all threads share."""

    def defaults(self) -> dict[str, Any]:
        """None: no command started this."""
        return {}

    def run(self, tree: str, options: dict[str, Any], progress: bool | None) -> JPypeRun:
        """Runs a program in a thread of its own, so that Ctrl-C can stop it."""
        engine = _jvm.engine()

        def work(listener: _jvm.Listener) -> JPypeRun:
            given = _guest(engine, {**options, "progress": engine.executable(listener)})
            return JPypeRun(engine.load(tree).invokeMember("run", given))

        run = _watched(work, progress)
        _fast_start.prepare_later()
        return run

    def explain(self, tree: str) -> str:
        """Explains a program."""
        return _told(lambda: str(_jvm.engine().load(tree).invokeMember("explain").asString()))

    def call(self, tool: str, *arguments: Any) -> str:
        """Calls a tool."""
        engine = _jvm.engine()
        given = [_guest(engine, argument) for argument in arguments]
        return _told(lambda: str(engine.bindings.getMember(tool).execute(*given).asString()))

    def market(self, source: str | Mapping[str, Any], options: Mapping[str, Any], progress: bool | None) -> dict[str, Any]:
        """Has the engine keep a path's files mapped, or copy columns, of which it gets the addresses."""
        engine = _jvm.engine()

        def work(listener: _jvm.Listener) -> Any:
            given = dict(options)
            # Java keeps the folder in which it was started as its own, whatever becomes of Python's.
            if given.get("store"):
                given["store"] = os.path.abspath(given["store"])
            if isinstance(source, str):
                given["progress"] = engine.executable(listener)
            place = os.path.abspath(source) if isinstance(source, str) and source else source
            return engine.bindings.getMember("market").execute(_guest(engine, place), _guest(engine, given))

        return {"data": _watched(work, progress)}


def _texts(values: Any) -> list[str]:
    """A list of texts, which crosses from Java as one."""
    engine = _jvm.engine()
    if not values.getArraySize():
        return []
    return str(engine.String.join("\0", values.as_(engine.List))).split("\0")


def _guest(engine: JavaEngine, value: Any) -> Any:
    """Options as the engine's language reads them."""
    if isinstance(value, Mapping):
        entries = engine.LinkedHashMap()
        for key, entry in value.items():
            entries.put(str(key), _guest(engine, entry))
        return engine.ProxyHashMap.from_(entries)
    if isinstance(value, (list, tuple)):
        elements = engine.ArrayList()
        for element in value:
            elements.add(_guest(engine, element))
        return engine.ProxyArray.fromList(elements)
    return value


def _watched(work: Callable[[_jvm.Listener], T], progress: bool | None) -> T:
    """Does something that may take long: with a bar, and so that Ctrl-C can stop it."""
    with ProgressBar(progress) as bar:
        return _told(lambda: _jvm.call(work, tick=bar.show))


def _told(work: Callable[[], T]) -> T:
    """Does something with the engine; its complaints become exceptions of this package."""
    engine = _jvm.engine()
    try:
        return work()
    except engine.PolyglotException as error:
        raise _translated(error) from None


def _translated(error: Any) -> EngineError:
    message = str(error.getMessage())
    guest = error.getGuestObject()
    if guest is not None and guest.hasMember("kind"):
        return of_kind(str(guest.getMember("kind").asString()), message)
    if error.isResourceExhausted():
        return EngineError(f"out of memory: {message}")
    if error.isHostException() or error.isInternalError():
        return internal(message)
    return EngineError(message)
