# SPDX-License-Identifier: Apache-2.0
"""Runs a notebook from top to bottom: python/tools/run_notebook.py NOTEBOOK [--write | --html FILE]

Fails when a cell fails, and when a cell of the committed file has no outputs of its own although it gives some. With
--write the notebook is written with the new outputs, and without what differs from one machine to the next. It needs
nbclient and ipykernel (and nbconvert for --html).
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient


def main() -> int:
    """Runs it; gives the exit code."""
    arguments = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    arguments.add_argument("notebook", type=Path)
    arguments.add_argument("--write", action="store_true", help="write the notebook with its new outputs")
    arguments.add_argument("--html", type=Path, help="write the page that the new outputs make")
    given = arguments.parse_args()
    notebook = nbformat.read(given.notebook, as_version=4)
    committed = [bool(cell.get("outputs")) for cell in notebook.cells]
    client = NotebookClient(
        notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(given.notebook.parent)}}
    )
    client.execute()
    clean(notebook)
    nbformat.validate(notebook)
    if given.html:
        from nbconvert import HTMLExporter

        given.html.write_text(HTMLExporter().from_notebook_node(notebook)[0], encoding="utf-8")
    if given.write:
        nbformat.write(notebook, given.notebook)
    elif committed != [bool(cell.get("outputs")) for cell in notebook.cells]:
        print(f"{given.notebook} was committed without its outputs: run this with --write", file=sys.stderr)
        return 1
    cells = sum(cell.cell_type == "code" for cell in notebook.cells)
    print(f"{given.notebook}: {cells} cells ran")
    return 0


def clean(notebook: nbformat.NotebookNode) -> None:
    """Takes away what is of the machine: the kernel's version, times, warnings, and the order cells were run in."""
    notebook.metadata = nbformat.from_dict(
        {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python", "file_extension": ".py", "mimetype": "text/x-python"},
        }
    )
    count = 0
    for number, cell in enumerate(notebook.cells):
        cell.id = f"cell-{number}"
        cell.metadata = nbformat.from_dict({})
        if cell.cell_type != "code":
            continue
        count += 1
        cell.execution_count = count
        cell.outputs = [output for output in cell.outputs if output.get("name") != "stderr"]
        for output in cell.outputs:
            if "execution_count" in output:
                output.execution_count = count
        # pandas gives each styled table a random name.
        cell.outputs = nbformat.from_dict(json.loads(re.sub(r"\bT_[0-9a-f]{5}", f"T_{number:05}", json.dumps(cell.outputs))))


if __name__ == "__main__":
    sys.exit(main())
