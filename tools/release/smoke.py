"""Use what is installed, as a stranger's program would: run with the built wheel, outside the repository.

Stands alone: it imports nothing of the repository, and is read from standard input.
"""

import asyncio
import importlib
import pkgutil
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

from close_crm import AsyncClose, Close, CustomField, __version__, errors
from close_emulator import Emulator

PACKAGES = (
    "close_api",
    "close_conformance",
    "close_crm",
    "close_description",
    "close_emulator",
    "close_runtime",
)
#: What needs an extra that is not installed here, or runs when it is imported.
LEFT_OUT = (
    "close_crm.fast",
    "close_crm.telemetry",
    "close_crm.shared_limits",
    "close_conformance.suite",
    "__main__",
)


def every_module_loads() -> int:
    """Import all modules, from where they were installed; return how many there are."""
    names = list[str]()
    for package in PACKAGES:
        loaded = importlib.import_module(package)
        assert Path(str(loaded.__file__)).is_relative_to(sys.prefix), loaded.__file__
        names += [package, *(one.name for one in pkgutil.walk_packages(loaded.__path__, f"{package}."))]
    for name in names:
        if not any(part in name for part in LEFT_OUT):
            importlib.import_module(name)
    return len(names)


def calls_work() -> None:
    """Update an opportunity of the emulator in both colours, and be refused."""
    emulator = Emulator()
    with Close(emulator.api_key, transport=emulator.transport()) as close:
        days = close.custom_fields.opportunity()["Days"]
        id = close.opportunities.create(value=250_000).id
        changed = close.opportunities.update(id, CustomField(days.id).add("Monday"), value=1)
        assert (changed.value, CustomField(days.id).of(changed)) == (1, ["Monday"])
        try:
            close.opportunities.get("oppo_none")
        except errors.NotFound:
            pass
        else:
            raise AssertionError("nothing was refused")

    async def count() -> int:
        async with AsyncClose(emulator.api_key, transport=emulator.transport()) as later:
            return len([one async for one in later.opportunities.iterate()])

    assert asyncio.run(count()) == 13


def commands_work() -> None:
    """Run the command against a served emulator."""
    with Emulator().serve() as base_url:
        command = [str(Path(sys.executable).with_name("close-crm"))]
        environment = {
            "CLOSE_API_KEY": "api_emulator",
            "CLOSE_BASE_URL": base_url,
            "SYSTEMROOT": "C:\\Windows",
        }
        listed = subprocess.run(
            [*command, "opportunity", "list", "--json"],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        checked = subprocess.run(
            [*command, "conformance", "--emulator"], capture_output=True, text=True, check=True
        )
        shown = subprocess.run([*command, "--version"], capture_output=True, text=True, check=True)
    assert listed.stdout.count('"id"') >= 12, listed.stdout
    assert "0 were left out, 0 failed; 0 new deviations" in checked.stdout, checked.stdout
    assert shown.stdout == f"close-crm {__version__}\n"


assert distribution("close-crm").version == __version__
assert {"close-crm", "close_pytest"} <= {
    one for point in distribution("close-crm").entry_points for one in (point.name, point.value)
}
modules = every_module_loads()
calls_work()
commands_work()
sys.stdout.write(f"{sys.version.split()[0]}: {modules} modules, calls and commands work\n")
