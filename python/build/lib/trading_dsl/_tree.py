# SPDX-License-Identifier: Apache-2.0
"""The JSON form of a program: ``trading-dsl/ast/1``, a graph in which equal parts appear once."""

from __future__ import annotations

import json

from ._expression import Expr, children

SCHEMA = "trading-dsl/ast/1"


def write(expression: Expr) -> str:
    """The program as JSON text, as the engine reads it."""
    nodes: list[dict[str, object]] = []
    numbers: dict[int, int] = {}
    known: dict[str, int] = {}
    stack = [expression]
    while stack:
        node = stack[-1]
        waiting = [child for child in children(node) if id(child) not in numbers]
        if waiting:
            stack.extend(reversed(waiting))
            continue
        stack.pop()
        if id(node) in numbers:
            continue
        written = _node(node, numbers)
        key = json.dumps(written)
        if key not in known:
            known[key] = len(nodes)
            nodes.append(written | {"at": node._at} if node._at else written)
        numbers[id(node)] = known[key]
    return json.dumps({"schema": SCHEMA, "nodes": nodes, "result": numbers[id(expression)]})


def _node(node: Expr, numbers: dict[int, int]) -> dict[str, object]:
    args = [numbers[id(arg)] for arg in node._args]
    kwargs = {key: numbers[id(value)] for key, value in node._kwargs.items()}
    written: dict[str, object] = {node._form: node._value}
    match node._form:
        case "select":
            written = {"select": [[key, number] for key, number in kwargs.items()]}
        case "output":
            written["of"] = args[0]
        case "method":
            written |= {"of": args[0], "args": args[1:]}
        case "call":
            written["args"] = args
    if kwargs and node._form != "select":
        written["kwargs"] = kwargs
    return written
