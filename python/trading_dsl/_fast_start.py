# SPDX-License-Identifier: Apache-2.0
"""What shortens later starts: an AOT cache of the JVM, and a run-time image where only a JDK is installed.

Both are made once, in the background, by a process of low priority that the first run of an installation leaves behind
(some ten seconds of one core, 150 MB in the user's cache folder). Whatever fails here is no error: starts stay slow, no
more. ``TRADING_DSL_FAST_START=off`` leaves it all out.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from . import _java
from ._errors import JavaError

_SWITCH = "TRADING_DSL_FAST_START"
#: Tells the rehearsing process where its JVM writes the cache to.
_OUTPUT = "TRADING_DSL_AOT_OUTPUT"
_IMAGE, _CACHE = "image", "start.aot"
#: Installations whose files are kept: an older one's are of no use any more.
_KEPT = 3
_SECONDS = 300


def chosen() -> tuple[_java.Java, _java.Jars, list[str]]:
    """The Java to start, the jars, and all options but the class path: with a cache when there is one.

    Raises:
        JavaError: there is no Java, or there are no jars.
    """
    jars, found = _java.find_jars(), _java.find_java()
    folder = _folder(found, jars)
    java = found if not found.has_stub else _java.inspect(folder / _IMAGE) or found
    options = _java.options(java, jars)
    output = os.environ.get(_OUTPUT)
    cache = folder / _CACHE
    if output:
        # A cache that makes the JVM compile early what was hot at the rehearsal takes more time than it saves.
        options += ["-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining", f"-XX:AOTCacheOutput={output}"]
    elif _wanted(jars) and not java.has_stub and cache.exists():
        options.append(f"-XX:AOTCache={cache}")
    return java, jars, options


@functools.cache
def prepare_later() -> None:
    """Leaves a process behind that makes what is missing, if something is; looks once in a process."""
    with contextlib.suppress(OSError, JavaError):
        java, jars, options = chosen()
        if not _wanted(jars) or any(option.startswith("-XX:AOTCache") for option in options):
            return
        subprocess.Popen(
            [sys.executable, "-c", "from trading_dsl import _fast_start; _fast_start.prepare()"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            cwd=tempfile.gettempdir(),
            env=_environment({}),
        )


def prepare() -> None:
    """Makes the image and the cache where they are missing. Two processes that try at once make them once."""
    if hasattr(os, "nice"):
        os.nice(19)
    jars, java = _java.find_jars(), _java.find_java()
    folder = _folder(java, jars)
    with _alone(folder) as alone:
        if alone:
            if java.has_stub:
                _make_image(java, folder / _IMAGE)
            if not (folder / _CACHE).exists() and not chosen()[0].has_stub:
                _make_cache(folder / _CACHE)
            _forget_others(folder)


def rehearse() -> None:
    """What users do first, in a process whose JVM writes down what it loads, links and compiles."""
    import trading_dsl as td

    from ._engine import backend

    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch, "market")
        backend().call("generate", {"tickers": 5, "bars": 600, "seed": 1, "out": str(folder)})
        market = td.market(folder, store=Path(scratch, "store"))
        signal = (market.col("close").rsi(14) > 70) & (market.col("volume") > 1_000)
        result = td.backtest(entries=signal, exits=~signal, fees=0.0005).run(market)
        result.stats(), result.trades(), result.equity(), result.to_json()
        trend = market.col("close").sma(20) > market.col("close").ema(50)
        td.backtest(entries=trend, exits=~trend).run(market).stats()
        td.select(rsi=market.col("close").rsi(14), fast=market.col("close").sma(20)).run(market).to_pandas()


def _wanted(jars: _java.Jars) -> bool:
    # JPype takes another way of loading classes, without caches, where a path is not ASCII.
    return os.environ.get(_SWITCH, "").lower() not in ("off", "0", "no") and str(jars.folder).isascii()


def _folder(java: _java.Java, jars: _java.Jars) -> Path:
    """Where the files of this installation are: named after all that they depend on."""
    from jpype import __version__ as jpype_version

    parts = [jpype_version, str(java.home), *sorted(java.modules), *_java.options(java, jars)]
    for jar in [*jars.class_path, *map(str, sorted(Path(jars.module_path).glob("*.jar"))), str(java.library)]:
        stat = os.stat(jar)
        parts.append(f"{jar} {stat.st_size} {stat.st_mtime_ns}")
    return _base() / hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def _base() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "trading-dsl" / "start"


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[bool]:
    """Whether this process is the only one at work in a folder, which is made."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with open(folder / "lock", "w") as lock:
        try:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (ImportError, OSError):
            yield False
            return
        yield True


def _make_image(java: _java.Java, image: Path) -> None:
    """A Java without the JDK's stub of the compiler: only such a one can have a cache."""
    maker = _java.image_maker()
    if maker is None or not java.can_link or image.exists():
        return
    scratch = image.with_name(f"{image.name}.new")
    shutil.rmtree(scratch, ignore_errors=True)
    _quietly([*java.image_command(maker), str(scratch)])
    if _java.inspect(scratch) is not None:
        os.replace(scratch, image)


def _make_cache(cache: Path) -> None:
    scratch = cache.with_name(f"{cache.name}.new")
    scratch.unlink(missing_ok=True)
    _quietly([sys.executable, "-c", "from trading_dsl import _fast_start; _fast_start.rehearse()"], {_OUTPUT: str(scratch)})
    if scratch.exists():
        os.replace(scratch, cache)


def _quietly(command: list[str], more: dict[str, str] | None = None) -> None:
    with contextlib.suppress(OSError, subprocess.TimeoutExpired):
        nothing = subprocess.DEVNULL
        subprocess.run(
            command, stdin=nothing, stdout=nothing, stderr=nothing, env=_environment(more or {}), timeout=_SECONDS, check=False
        )


def _environment(more: dict[str, str]) -> dict[str, str]:
    """The environment of a process that finds this package where this one has found it."""
    here = str(Path(__file__).resolve().parent.parent)
    path = os.pathsep.join(filter(None, [here, os.environ.get("PYTHONPATH", "")]))
    return {**os.environ, "PYTHONPATH": path, **more}


def _forget_others(folder: Path) -> None:
    others = sorted((f for f in _base().iterdir() if f != folder), key=lambda f: f.stat().st_mtime, reverse=True)
    for old in others[_KEPT:]:
        shutil.rmtree(old, ignore_errors=True)
