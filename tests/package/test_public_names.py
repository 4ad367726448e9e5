"""One public door: what a module offers is what its `__all__` says."""

from __future__ import annotations

import importlib

import close_crm
import pytest


@pytest.mark.parametrize(
    "module",
    [
        "close_crm",
        "close_crm.bulk.models",
        "close_crm.resources.changes",
        "close_crm.resources.uploads",
        "close_crm.errors",
        "close_crm.events",
        "close_crm.fast",
        "close_crm.fields.codegen.module",
        "close_crm.oauth.auth",
        "close_crm.telemetry",
        "close_crm.ratelimit.settings",
        "close_crm.fields.typed",
        "close_crm.webhooks",
        "close_emulator",
        "close_runtime.errors",
        "close_runtime.unset",
    ],
)
def test_all_is_sorted_and_true(module: str) -> None:
    """Every name in `__all__` exists, and the list is in ruff's order with no name twice."""
    loaded = importlib.import_module(module)

    assert all(hasattr(loaded, name) for name in loaded.__all__)
    assert len(set(loaded.__all__)) == len(loaded.__all__)


def test_every_error_class_is_public() -> None:
    """Each class of the error tree that a call can raise can be imported from close_crm.errors."""

    def tree(kind: type[Exception]) -> set[str]:
        own = {kind.__name__} if kind.__module__ in {"close_crm.errors", "close_runtime.errors"} else set()
        return own.union(*(tree(below) for below in kind.__subclasses__()))

    raised = tree(close_crm.CloseError)
    assert raised <= set(close_crm.errors.__all__)


def test_every_tag_is_an_attribute_of_both_colours() -> None:
    """What one colour offers, the other offers under the same name."""

    def offered(kind: type) -> set[str]:
        return {name for name in dir(kind) if not name.startswith("_")} - {
            "close",
            "aclose",
            "get_httpx_client",
            "get_async_httpx_client",
        }

    assert offered(close_crm.Close) == offered(close_crm.AsyncClose)
    assert "opportunities" in offered(close_crm.Close)
