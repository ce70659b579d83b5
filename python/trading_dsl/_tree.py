# SPDX-License-Identifier: Apache-2.0
"""The JSON form of a program: ``trading-dsl/ast/1``, a graph in which equal parts appear once."""

from __future__ import annotations

import json

from ._expression import Expr

SCHEMA = "trading-dsl/ast/1"


def write(expression: Expr) -> str:
    """The program as JSON text, as the engine reads it."""
    nodes: list[dict[str, object]] = []
    numbers: dict[int, int] = {}
    known: dict[tuple[object, ...], int] = {}
    stack = [expression]
    while stack:
        node = stack[-1]
        if id(node) in numbers:
            stack.pop()
            continue
        waiting = [child for child in node._children() if id(child) not in numbers]
        if waiting:
            stack.extend(reversed(waiting))
            continue
        stack.pop()
        args = tuple([numbers[id(arg)] for arg in node._args])
        kwargs = {key: numbers[id(value)] for key, value in node._kwargs.items()}
        value = tuple(node._value.items()) if node._form == "param" else node._value
        key = (node._form, value, args, tuple(kwargs.items()))
        number = known.get(key)
        if number is None:
            number = known[key] = len(nodes)
            nodes.append(_node(node, list(args), kwargs))
        numbers[id(node)] = number
    return json.dumps({"schema": SCHEMA, "nodes": nodes, "result": numbers[id(expression)]})


def _node(node: Expr, args: list[int], kwargs: dict[str, int]) -> dict[str, object]:
    written: dict[str, object] = {node._form: node._value}
    match node._form:
        case "select":
            written = {"select": [[key, number] for key, number in kwargs.items()]}
        case "output":
            written["of"] = args[0]
        case "method":
            written["of"], written["args"] = args[0], args[1:]
        case "call":
            written["args"] = args
    if kwargs and node._form != "select":
        written["kwargs"] = kwargs
    if node._at:
        written["at"] = node._at
    return written
