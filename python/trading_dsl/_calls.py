# SPDX-License-Identifier: Apache-2.0
"""Calls with wrong arguments, told as a user counts them: Python counts the expression before the dot as well."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import Any, TypeVar

from ._signature import near

T = TypeVar("T")


def telling(cls: type[T]) -> type[T]:
    """Gives a class the methods of its bases, with errors that count and name what stands in the parentheses."""
    for base in cls.__bases__:
        for name, function in vars(base).items():
            if not name.startswith("_") and callable(function):
                setattr(cls, name, _told(function))
    return cls


def _told(function: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(function)
    def call(self: object, *args: object, **kwargs: object) -> Any:
        try:
            return function(self, *args, **kwargs)
        except TypeError as error:
            # An error from within the method has been told already.
            if error.__traceback__ is None or error.__traceback__.tb_next is not None:
                raise
            message = _message(function, str(error), len(args))
        raise TypeError(message)

    return call


def _message(function: Any, told: str, given: int) -> str:
    name, code = function.__name__, function.__code__
    names = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]
    takes = ", ".join(names)
    if re.search(r"positional arguments?\b.* given", told):
        most = code.co_argcount - 1
        return f"{name}() takes {f'at most {most}' if most else 'no'} argument{'' if most == 1 else 's'}{f' ({takes})' if takes else ''}; found {given}"
    unknown = re.search(r"unexpected keyword argument '(\w+)'", told)
    if unknown:
        return f"{name}() has no argument {unknown[1]!r}; it takes {takes or 'none'}{near(unknown[1], names)}"
    return told.replace(function.__qualname__, name)
