"""The environments of `make bench`: one for each client, below `.venv`, installed from a lock with hashes.

Clients can't share one: some packages overwrite the modules of others. Each is made once and again when its lock
changes; this repository's own wheel is built and installed anew in every run.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ROOT / "requirements" / "bench"
PLACE = ROOT / ".venv"
DOCUMENT = ROOT / "wrapper" / "close_description" / "openapi.json"
#: The package that openapi-python-client writes from our description without our templates.
PLAIN = "plain_close"


@dataclass(frozen=True)
class Environment:
    """What is installed for a client.

    Attributes:
        name: Its folder below `.venv` is `bench-<name>`.
        lock: The lock's name below `requirements/bench`.
        wheel: Whether this repository's wheel is installed, too.
        plain: Whether the plain generator's output is.
    """

    name: str
    lock: str
    wheel: bool = False
    plain: bool = False

    @property
    def folder(self) -> Path:
        """Where it is."""
        return PLACE / f"bench-{self.name}"

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def packages(self) -> Path:
        """Where its packages are."""
        if os.name == "nt":
            return self.folder / "Lib" / "site-packages"
        return self.folder / f"lib/python{sys.version_info[0]}.{sys.version_info[1]}/site-packages"

    def fingerprint(self) -> str:
        """Return a hash of what it is made of, apart from this repository's wheel."""
        parts = [sys.version.encode(), (LOCKS / f"{self.lock}.txt").read_bytes()]
        if self.plain:
            parts.append(DOCUMENT.read_bytes())
        return hashlib.sha256(b"\0".join(parts)).hexdigest()


#: By name.
ENVIRONMENTS = {
    environment.name: environment
    for environment in (
        Environment("httpx", "httpx"),
        Environment("httpx2", "ours"),
        Environment("closeio", "closeio"),
        Environment("plain", "plain", plain=True),
        Environment("aiohttp", "aiohttp"),
        Environment("urllib3", "urllib3"),
        Environment("ours", "ours", wheel=True),
        Environment("ours-fast", "fast", wheel=True),
        Environment("cli", "cli", wheel=True),
    )
}


def prepare(names: set[str]) -> None:
    """Make the environments of some names where they are not there yet, and install the present wheel."""
    wheel = built() if any(ENVIRONMENTS[name].wheel for name in names) else None
    for name in sorted(names):
        environment = ENVIRONMENTS[name]
        stamp = environment.folder / ".made"
        if not stamp.is_file() or stamp.read_text() != environment.fingerprint():
            venv.create(environment.folder, clear=True, symlinks=os.name != "nt", with_pip=False)
            install(environment, "--require-hashes", "-r", str(LOCKS / f"{environment.lock}.txt"))
            if environment.plain:
                generate_plain(DOCUMENT, environment.packages / PLAIN)
            stamp.write_text(environment.fingerprint())
        if environment.wheel and wheel is not None:
            install(environment, "--no-deps", "--no-index", "--force-reinstall", str(wheel))


def run(*command: str | Path) -> None:
    """Run a program of the development environment; raise with its output where it fails."""
    done = subprocess.run([sys.executable, *command], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(map(str, command[:3]))} failed:\n{done.stdout}{done.stderr}")


def install(environment: Environment, *arguments: str) -> None:
    """Install into an environment with the development environment's pip."""
    quiet = ("--quiet", "--disable-pip-version-check", "--no-input")
    run("-m", "pip", "--python", environment.python, "install", *quiet, *arguments)


def built() -> Path:
    """Return this repository's wheel, built from what is in the work tree."""
    folder = PLACE / "bench-wheel"
    run("-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index",
        "--disable-pip-version-check", "--wheel-dir", folder, ROOT)  # fmt: skip
    return max(folder.glob("close_crm-*.whl"), key=lambda path: path.stat().st_mtime)


def generate_plain(document: Path, target: Path) -> None:
    """Write the generator's own output for a document, as it comes, and compile it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    settings = target.with_name("generator.json")
    settings.write_text(json.dumps({"post_hooks": []}))
    run("-m", "openapi_python_client", "generate", "--path", document, "--output-path", target,
        "--meta", "none", "--overwrite", "--config", settings)  # fmt: skip
    settings.unlink()
    run("-m", "compileall", "-q", target)
