# SPDX-License-Identifier: Apache-2.0
"""A progress bar for long runs, in a terminal or a notebook."""

from __future__ import annotations

import sys
import time
import warnings
from typing import Any

#: Shorter work is over before a bar can be read.
_DELAY_SECONDS = 1.0


class ProgressBar:
    """A bar that appears when work takes long.

    ``wanted`` True shows it at once and everywhere, False never, None only for long work on a terminal or in a notebook.
    """

    def __init__(self, wanted: bool | None) -> None:
        self._wanted = (_terminal() or _notebook()) if wanted is None else wanted
        self._since = time.monotonic() + (_DELAY_SECONDS if wanted is None else 0)
        self._bar: Any = None
        self._phase = ""

    def __enter__(self) -> ProgressBar:
        return self

    def __exit__(self, *error: object) -> None:
        self._close()

    def show(self, heard: tuple[int, int, str] | None) -> None:
        """Shows how far work is: bars done (of an import values), those in all, and what is being done."""
        if not self._wanted or heard is None or time.monotonic() < self._since:
            return
        done, total, phase = heard
        if self._bar is None or phase != self._phase:
            self._close()
            self._open(total, phase)
        if self._bar is not None:
            self._bar.total = total
            self._bar.update(done - self._bar.n)

    def _open(self, total: int, phase: str) -> None:
        try:
            from tqdm import TqdmWarning

            with warnings.catch_warnings():
                # In a notebook without ipywidgets: the bar is a plain one then, which is no news to whoever runs a strategy.
                warnings.simplefilter("ignore", TqdmWarning)
                from tqdm.auto import tqdm
        except ImportError:
            self._wanted = False
            return
        self._phase = phase
        unit = " values" if phase == "import" else " bars"
        self._bar = tqdm(total=total, desc=phase, unit=unit, unit_scale=True, leave=False, file=sys.stderr)

    def _close(self) -> None:
        if self._bar is not None:
            self._bar.close()
            self._bar = None


def _terminal() -> bool:
    return sys.stderr is not None and sys.stderr.isatty()


def _notebook() -> bool:
    shell = sys.modules.get("IPython")
    running = shell.get_ipython() if shell is not None else None
    return running is not None and "IPKernelApp" in running.config
