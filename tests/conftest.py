"""What every test relies on."""

import gc
import os
from collections.abc import Generator

import pytest
from hypothesis import settings

from tests.contract.fuzzing_options import pytest_addoption, pytest_terminal_summary  # noqa: F401 - hooks of pytest
from tests.networks import each_network  # noqa: F401 - a fixture
from tests.steady import collect_rarely, draw_no_literals

# Images of containers set it. Programs that tests start shall buffer their output, as most of those that users start:
# what can't be written is then found later, and a second time at exit.
os.environ.pop("PYTHONUNBUFFERED", None)

# The same examples in every run: a run passes or fails for what was changed. HYPOTHESIS_PROFILE=search looks for
# new ones. No deadline: how fast a shared machine is says nothing of the code.
settings.register_profile("steady", derandomize=True, deadline=None, database=None)
settings.register_profile("search", deadline=None, print_blob=True)
PROFILE = os.environ.get("HYPOTHESIS_PROFILE", "steady")
settings.load_profile(PROFILE)
if PROFILE == "steady":
    draw_no_literals()


#: What takes longest. At the end of a run one process would have it while the other has nothing to do.
FIRST = ("contract/test_emulator_to_description.py", "emulator/test_outsiders.py", "ways/", "contract/")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let what takes longest come first, all else as it was found."""

    def place(item: pytest.Item) -> int:
        file = item.nodeid.partition("tests/")[2]
        return next((number for number, start in enumerate(FIRST) if file.startswith(start)), len(FIRST))

    items.sort(key=place)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Collect no cycles before all tests are there, and few from then on."""
    gc.disable()
    try:
        return (yield)
    finally:
        collect_rarely()
        gc.enable()


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """Async tests run on asyncio alone: both backends would double the run and httpx2 tests trio itself."""
    return "asyncio"


@pytest.fixture(autouse=True)
def no_key_of_the_person(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test may reach a real organization, or anybody's proxy, because the environment happens to name one."""
    for name in tuple(os.environ):
        ours = name.startswith("CLOSE_") and not name.startswith("CLOSE_CRM_")
        if ours or name.lower().endswith("_proxy") or name in {"SSL_CERT_FILE", "SSL_CERT_DIR"}:
            monkeypatch.delenv(name)
