# SPDX-License-Identifier: Apache-2.0
"""Arrays over the engine's memory, without copying."""

from __future__ import annotations

from typing import Any

import numpy as np

_TYPES = {"number": "<f8", "instant": "<i8", "whole": "<i8", "flag": "|b1"}


class _Shared:
    """Memory of the engine as numpy takes it: read-only, and kept as long as an array of it lives."""

    def __init__(self, address: int, length: int, typestr: str, owner: Any) -> None:
        self._owner = owner
        self.__array_interface__ = {
            "version": 3,
            "shape": (length,),
            "typestr": typestr,
            # True: nobody may write, whatever is asked of the array later.
            "data": (address, True),
        }


def array(address: int, length: int, kind: str, owner: Any) -> np.ndarray[Any, Any]:
    """A read-only array over ``length`` values at ``address``; ``owner`` is what keeps the memory."""
    if length == 0:
        empty = np.empty(0, dtype=_TYPES[kind])
        empty.flags.writeable = False
        return empty
    return np.asarray(_Shared(address, length, _TYPES[kind], owner))
