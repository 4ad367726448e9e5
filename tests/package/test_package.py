"""The package as it is built and locked."""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import re
import subprocess
import sys
import zipfile
from email.message import Message
from email.parser import Parser
from pathlib import Path

import close_crm
import pytest
import urllib3

from hatch_build import readme, urls

ROOT = Path(__file__).parents[2]
PACKAGES = [
    "close_api",
    "close_conformance",
    "close_crm",
    "close_description",
    "close_emulator",
    "close_pytest",
    "close_runtime",
]
LOCKS = sorted(
    path.relative_to(ROOT / "requirements").as_posix() for path in (ROOT / "requirements").rglob("*.txt")
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel, built as a release builds it."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    return zipfile.ZipFile(next(folder.glob("*.whl")))


@pytest.fixture(scope="module")
def metadata(wheel: zipfile.ZipFile) -> Message:
    name = next(name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
    return Parser().parsestr(wheel.read(name).decode())


def pins(lock: str) -> dict[str, str]:
    """Project name -> version, as a lock pins them (the same project may stand twice, for two kinds of environment)."""
    text = (ROOT / "requirements" / lock).read_text()
    found = re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE)
    return {name: " ".join(version for other, version in found if other == name) for name, _ in found}


def test_wheel_contains_the_packages_and_nothing_else(wheel: zipfile.ZipFile) -> None:
    """One wheel carries all packages; tests, descriptions' sources and locks stay out."""
    tops = {name.split("/")[0] for name in wheel.namelist()}

    assert {top for top in tops if not top.endswith(".dist-info")} == set(PACKAGES)


@pytest.mark.parametrize("package", PACKAGES)
def test_wheel_says_that_it_is_typed(wheel: zipfile.ZipFile, package: str) -> None:
    """Type checkers read our annotations: each package has its marker file."""
    assert f"{package}/py.typed" in wheel.namelist()


def test_wheel_ships_the_description(wheel: zipfile.ZipFile) -> None:
    """The bundled description is package data, byte for byte the committed one."""
    committed = (ROOT / "wrapper" / "close_description" / "openapi.json").read_bytes()

    assert wheel.read("close_description/openapi.json") == committed


def test_metadata(metadata: Message) -> None:
    """The licence is stated, with its text, and so are the Python versions and the extras."""
    assert metadata["License-Expression"] == "MIT"
    assert metadata["License-File"] == "LICENSE"
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata.get_all("Provides-Extra") == [
        "cli",
        "conformance",
        "contract",
        "emulator",
        "fast",
        "keyring",
        "otel",
        "redis",
    ]
    assert metadata["Description-Content-Type"] == "text/markdown"


def test_version_has_one_place(metadata: Message) -> None:
    """What a build says, what the environment runs and what a program reads is the version of one file."""
    assert importlib.metadata.version("close-crm") == metadata["Version"] == close_crm.__version__


def test_metadata_say_what_the_client_was_made_from(wheel: zipfile.ZipFile) -> None:
    """The hash of the description that the wheel ships, and the generator, can be read without importing anything."""
    [name] = [one for one in wheel.namelist() if one.endswith(".dist-info/extra_metadata/generated.json")]
    origin = json.loads(wheel.read(name))

    assert (
        origin["description_sha256"]
        == hashlib.sha256(wheel.read("close_description/openapi.json")).hexdigest()
    )
    assert origin["generator"].startswith("openapi-python-client ")


def test_links_of_a_built_readme_are_absolute() -> None:
    """A package index shows README.md away from its neighbours: links to them lead to the repository."""
    text = "[a](docs/a.md#x) ![b](b.svg) [c](https://c.example) [d](#d) [`[e]`](E.md)"

    assert readme(text, "https://forge.example/us", "1.2.0") == (
        "[a](https://forge.example/us/blob/v1.2.0/docs/a.md#x) ![b](https://forge.example/us/raw/v1.2.0/b.svg) "
        "[c](https://c.example) [d](#d) [`[e]`](https://forge.example/us/blob/v1.2.0/E.md)"
    )
    assert readme(text, "", "1.2.0") == text


def test_addresses_come_of_one_setting() -> None:
    """Every address of the project begins with the repository's; without one there are none."""
    found = urls("https://forge.example/us")

    assert {"Source", "Documentation", "Changelog", "Issues"} <= found.keys()
    assert all(one.startswith("https://forge.example/us") for one in found.values())
    assert urls("") == {}


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_names_no_place(lock: str) -> None:
    """A lock says what is installed, not from where: no address, no path, no index option."""
    text = (ROOT / "requirements" / lock).read_text()

    assert not re.findall(r"^.*(?:://|/|--index|--extra-index|--find-links|--trusted).*$", text, re.MULTILINE)


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_has_a_hash_for_everything(lock: str) -> None:
    """Every pin has at least one hash, so pip refuses a file that was changed."""
    text = (ROOT / "requirements" / lock).read_text()
    entries = re.split(r"\n(?=\S)", text.strip())

    assert entries
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


def test_demo_lock_is_part_of_the_dev_lock() -> None:
    """The demo runs on the versions that are tested."""
    dev = pins("dev.txt")

    assert {name: pin for name, pin in pins("demo.txt").items() if dev.get(name) != pin} == {}


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_leaves_out_what_replaces_urllib3(lock: str) -> None:
    """urllib3-future installs itself over urllib3; neither it nor niquests, which brings it, is wanted."""
    assert not {"niquests", "urllib3-future"} & pins(lock).keys()


def test_urllib3_is_urllib3() -> None:
    """Nothing has installed another project's code over urllib3."""
    assert vars(urllib3)["__version__"] == importlib.metadata.version("urllib3")


def test_client_needs_no_extra() -> None:
    """`import close_crm` loads nothing that only an extra brings."""
    extras = {
        "rich",
        "jsonschema_rs",
        "markdownify",
        "markdown_it",
        "uvicorn",
        "close_emulator",
        "opentelemetry",
        "limits",
        "redis",
        "keyring",
        "typer",
    }
    code = f"import sys, close_crm; print(*sorted({extras} & set(sys.modules)))"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert shown.stdout.strip() == ""
