"""What callers can name, as stubs that are committed (`surface/`): a change of it is seen in review, and judged.

A stub has what callers get from one module: signatures with inherited ones, without documentation and bodies. Public is
what `__all__` of a module in `MODULES` has, and each class of ours that those signatures name. griffe reads the
source; nothing is imported.

python -m tools.release.surface --write    write the stubs anew, and say what changed for callers
python -m tools.release.surface --check    write nothing; exit 1 if what is committed differs
"""

from __future__ import annotations

import argparse
import gc
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import griffe

from tools.release.compatibility import changes

ROOT = Path(__file__).parents[2]
SURFACE = ROOT / "surface"
PACKAGES = (
    "close_runtime",
    "close_api",
    "close_crm",
    "close_description",
    "close_emulator",
    "close_pytest",
    "close_conformance",
)
#: Modules that callers import from, by those that define their `__all__`.
MODULES = {
    "close_conformance.suite": "close_conformance.suite",
    "close_crm": "close_crm",
    "close_crm.bulk": "close_crm.bulk",
    "close_crm.errors": "close_crm.errors",
    "close_crm.events": "close_crm.events",
    "close_crm.fast": "close_crm.fast",
    "close_crm.fields.codegen": "close_crm.fields.codegen",
    "close_crm.fields.typed": "close_crm.fields.typed",
    "close_crm.models": "close_api.models",
    "close_crm.oauth": "close_crm.oauth",
    "close_crm.search": "close_crm.search",
    "close_crm.testing": "close_crm.testing",
    "close_crm.types": "close_crm.types",
    "close_emulator": "close_emulator",
    "close_pytest": "close_pytest",
}
#: Whose classes are public by being named in a signature. The emulator's internals are not.
REACHED = ("close_api.", "close_crm.", "close_runtime.")
#: Bases of models, whose members would stand in each of hundreds of stubs.
BASES = ("close_runtime.models", "close_runtime.fields")
ATTRIBUTES = {"cached_property", "property", "resource"}


class Surface:
    """Writes the stubs.

    Args:
        root: The repository, or a copy of it.
    """

    def __init__(self, root: Path = ROOT) -> None:
        loader = griffe.GriffeLoader(
            search_paths=[root / "generated", root / "wrapper"], allow_inspection=False
        )
        for package in PACKAGES:
            loader.load(package)
        loader.resolve_aliases(implicit=False, external=False)
        self._modules = loader.modules_collection
        #: Where each object stands, by the place that defines it.
        self._places: dict[str, str] = {}
        self._reached: list[Any] = []

    def stubs(self) -> dict[str, str]:
        """Return the text of each stub by the name of its module."""
        parts: dict[str, list[str]] = {name: [] for name in MODULES}
        for name, place in MODULES.items():
            module: Any = self._modules[place]
            for public in sorted(module.exports):
                found = _target(module[public])
                if found.is_module:
                    continue
                first = self._places.setdefault(found.path, f"{name}.{public}")
                if first != f"{name}.{public}":
                    parts[name].append(f"{public} = {first}")
                else:
                    parts[name] += self._lines(public, found)
        while self._reached:
            found = self._reached.pop(0)
            if found.path not in self._places:
                self._places[found.path] = found.path
                # Callers get these and don't make them.
                lines = self._lines(found.name, found, constructed=False)
                parts.setdefault(found.module.path, []).extend(lines)
        return {
            name: text for name, lines in parts.items() if (text := "".join(f"{line}\n" for line in lines))
        }

    def _lines(self, name: str, found: Any, *, constructed: bool = True) -> Iterator[str]:
        if found.is_class:
            yield f"class {name}({', '.join(map(str, found.bases))}):"
            members = [
                (member, target)
                for member, value in sorted(found.all_members.items())
                if _is_public(member, target := _target(value), found)
                and (constructed or member != "__init__")
            ]
            for member, target in members:
                yield from (f"    {line}" for line in self._lines(member, target))
            if not members:
                yield "    ..."
        elif found.is_function and not ATTRIBUTES & {str(one.value) for one in found.decorators}:
            self._reach(found.returns, *(parameter.annotation for parameter in found.parameters))
            yield f"def {name}{found.signature()[len(found.name) :]}: ..."
        else:
            self._reach(found.annotation)
            yield f"{name}: {found.annotation or '...'}"

    def _reach(self, *annotations: Any) -> None:
        """Note the classes of ours that an annotation names."""
        names = (
            one
            for annotation in annotations
            if isinstance(annotation, griffe.Expr)
            for one in annotation.iterate(flat=True)
            if isinstance(one, griffe.ExprName) and one.canonical_path.startswith(REACHED)
        )
        for name in names:
            try:
                found = _target(self._modules[name.canonical_path])
            except (KeyError, griffe.AliasResolutionError):
                continue  # a type variable, or a name of another library
            if found.is_class and not found.name.startswith("_"):
                self._reached.append(found)


def _target(found: Any) -> Any:
    return found.final_target if found.is_alias else found


def _is_public(name: str, found: Any, owner: Any) -> bool:
    """Whether a member is one that callers use, and not one of the bases that stand elsewhere."""
    if found.is_module or (name.startswith("_") and name != "__init__"):
        return False
    return found.parent.path == owner.path or not found.path.startswith(BASES)


def formatted(stubs: dict[str, str]) -> dict[str, str]:
    """Return the stubs with a line for each parameter where there are many."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        written = {name: folder / f"{name}.pyi" for name in stubs}
        for name, file in written.items():
            file.write_text(stubs[name], encoding="utf-8")
        command = [sys.executable, "-m", "ruff", "format", "--isolated", "--quiet", "--line-length=110", "."]
        subprocess.run(command, cwd=folder, check=True)
        return {name: file.read_text(encoding="utf-8") for name, file in written.items()}


def read(folder: Path = SURFACE) -> dict[str, str]:
    """Return the stubs in a folder."""
    return {file.stem: file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.pyi"))}


def write(stubs: dict[str, str], folder: Path = SURFACE) -> None:
    """Write the stubs to a folder that has nothing else."""
    folder.mkdir(exist_ok=True)
    for file in folder.glob("*.pyi"):
        if file.stem not in stubs:
            file.unlink()
    for name, text in stubs.items():
        (folder / f"{name}.pyi").write_text(text, encoding="utf-8")


def report(lines: Iterable[object], limit: int = 40) -> None:
    """Print findings, the first ones of many."""
    shown = [str(line) for line in lines]
    for line in shown[:limit]:
        print(f"  {line}")
    if len(shown) > limit:
        print(f"  and {len(shown) - limit} more: git diff surface/")


def main(arguments: list[str] | None = None) -> int:
    """Run from the command line; return the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--write", action="store_true", help="write what differs")
    what.add_argument("--check", action="store_true", help="compare only")
    options = parser.parse_args(arguments)
    old, new = read(), formatted(Surface().stubs())
    if old != new:
        found = changes(old, new)
        print(f"surface/: {len(found)} changes for callers{':' if found else ''}")
        report(found)
    if options.check and old != new:
        print("surface/ is not what `make generate` writes", file=sys.stderr)
        return 1
    if options.write:
        write(new)
    return 0


if __name__ == "__main__":
    # All that is read lives to the end: the search for what doesn't takes a third of the time.
    gc.disable()
    sys.exit(main())
