# SPDX-License-Identifier: Apache-2.0
"""Writes the table that holds the text form against Python's own parser.

    python syntax_table.py OUT

Each line is JSON: [program, whether Python can parse it, its structure by Python's ast or null]. The structure is the
expression with every operation in parentheses. Programs are random words of the language; the seed is fixed.
"""

import ast
import json
import random
import sys

BINARY = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%", ast.Pow: "**",
    ast.BitAnd: "&", ast.BitOr: "|", ast.BitXor: "^",
}
COMPARE = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!="}
UNARY = {ast.USub: "-", ast.UAdd: "+", ast.Invert: "~"}
OPERATORS = [*BINARY.values(), *COMPARE.values()]
ATOMS = ["a", "b", "c", "1", "2.5", "f(a)", "a.f(1)", "(a)", "a.b", "f(a, n=2).x", "f()"]
WORDS = OPERATORS + ATOMS + ["(", ")", ",", "=", "~", "-", ".", "not", "and", "or", "if", "else", "'t'", "True", "None", ":"]


def shape(node):
    match node:
        case ast.BinOp():
            return f"({shape(node.left)} {BINARY[type(node.op)]} {shape(node.right)})"
        case ast.UnaryOp():
            return f"({UNARY[type(node.op)]}{shape(node.operand)})"
        case ast.Compare(ops=[op], comparators=[right]):
            return f"({shape(node.left)} {COMPARE[type(op)]} {shape(right)})"
        case ast.Call():
            given = [shape(a) for a in node.args] + [f"{k.arg}={shape(k.value)}" for k in node.keywords]
            return f"{shape(node.func)}({','.join(given)})"
        case ast.Attribute():
            return f"{shape(node.value)}.{node.attr}"
        case ast.Name():
            return node.id
        case ast.Constant():
            return repr(node.value)
    raise ValueError(ast.dump(node))


def row(text):
    try:
        tree = ast.parse(text)
    except SyntaxError:
        return [text, False, None]
    if "\\'" in text:  # Python shows such a text in other quotes
        return [text, True, None]
    try:
        return [text, True, shape(tree.body[0].value) if len(tree.body) == 1 else None]
    except (ValueError, KeyError, AttributeError):
        return [text, True, None]


def expression(rng, depth):
    if depth == 0 or rng.random() < 0.15:
        return rng.choice(ATOMS)
    kind = rng.random()
    if kind < 0.2:
        return rng.choice("-~+") + expression(rng, depth - 1)
    if kind < 0.3:
        return "(" + expression(rng, depth - 1) + ")"
    return f"{expression(rng, depth - 1)} {rng.choice(OPERATORS)} {expression(rng, depth - 1)}"


def main(out):
    rng = random.Random(11)
    texts = [f"{a}a {x} {b}b {y} c" for x in OPERATORS for y in OPERATORS for a, b in (("", ""), ("-", "~"))]
    texts += [expression(rng, rng.randint(1, 4)) for _ in range(400)]
    texts += [" ".join(rng.choice(WORDS) for _ in range(rng.randint(1, 6))) for _ in range(800)]
    texts += ["x = 1\n  y = 2\n", "def f(a, b=1): return a\nf(1)", "def f(a=1, b): return a\nf(1)", "def f(a, a): return a\nf(1)",
              "f(a=1, a=2)", "f(a=1, 2)", "007", "0", "00", "0_0", "1__0", "1_", "1e5", "1e", ".5", "5.", "1_0.5_0e-1", "0x10",
              "'a' 'b'", "'a\nb'", "'\\''", "a\\\n+ b", "(a\n+ b)", "a\n+ b", "if = 3", "lambda = 1", "None = 1", "a.if", "\ta", " a",
              "def f():\n    return 1\n  \nf()", "def f():\n    x = 1\n   return x\nf()", "def f():\nreturn 1", "def f(): return 1\n  f()",
              "a # c", "# c\n\na\n", "a;", "\"\"\"doc\"\"\"\na", "def f():\n    \"\"\"doc\"\"\"\n    return a\nf()", "a ==\\\n b", "\\\na"]
    with open(out, "w") as file:
        for text in dict.fromkeys(texts):
            file.write(json.dumps(row(text)) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
