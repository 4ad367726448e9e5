"""Settings of limits that processes share: what is refused, shown and pickled."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from close_crm import Close, RateLimits, errors

SECRET = "redis-password-0815"


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"organization": "lead_1"}, "orga_"),
        ({"organization": "orga_1\n"}, "orga_"),
        ({"organization": 1}, "orga_"),
        ({"organization_share": 1}, "from 2 on"),
        ({"organization_share": True}, "from 2 on"),
        ({"organization_share": 2.5}, "from 2 on"),
        ({"storage": ""}, "redis://"),
        ({"storage": "redis://"}, "redis://"),
        ({"storage": f"http://{SECRET}@host"}, "redis://"),
        ({"storage": f"redis://:{SECRET}@host:port"}, "redis://"),
        ({"storage": 1}, "redis://"),
        ({"storage": "redis+sentinel://host:26379/mymaster"}, "Sentinel"),
        ({"storage": f"redis+cluster://:{SECRET}@host:7000"}, "Cluster"),
        ({"storage": "rediss+cluster://host:7000"}, "Cluster"),
    ],
)
def test_settings_are_checked(settings: dict[str, Any], said: str) -> None:
    """What can't be used is refused at once, and an address is not repeated: it may hold a password."""
    with pytest.raises(errors.ConfigurationError, match=said) as caught:
        RateLimits(**settings)

    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    ("storage", "shown"),
    [
        (f"redis://:{SECRET}@host:6380/2?client_name={SECRET}", "redis://host:6380/2"),
        (f"rediss://user:{SECRET}@host", "rediss://host"),
        ("unix:///run/redis.sock?db=1", "unix:///run/redis.sock"),
        (None, None),
    ],
)
def test_settings_do_not_show_the_password(storage: str | None, shown: str | None) -> None:
    """A repr names the place alone; settings are equal and copyable by value."""
    settings = RateLimits(storage=storage)

    assert repr(settings) == f"RateLimits(organization=None, organization_share=3, storage={shown!r})"
    assert copy.deepcopy(settings) == copy.copy(settings) == settings == RateLimits(storage=storage)


@pytest.mark.parametrize(
    "storage",
    [f"redis://:{SECRET}@host/2", f"rediss://user:{SECRET}@host", f"redis://host?password={SECRET}"],
)
def test_settings_with_a_password_are_not_pickled(storage: str) -> None:
    """A pickle would carry the password to wherever it goes: a queue, a file, another machine."""
    with pytest.raises(TypeError, match="secret") as caught:
        pickle.dumps(RateLimits(storage=storage))

    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("storage", [None, "redis://host:6380/2", "unix:///run/redis.sock"])
def test_settings_without_a_password_are_pickled_by_value(storage: str | None) -> None:
    """They may go to other processes."""
    settings = RateLimits(storage=storage, organization="orga_1", organization_share=5)

    assert pickle.loads(pickle.dumps(settings)) == settings  # noqa: S301 - our own


def test_pacing_takes_nothing_else() -> None:
    """An address in the place of the settings is refused, and not repeated."""
    wrong: Any = f"redis://:{SECRET}@host"
    with pytest.raises(errors.ConfigurationError, match="RateLimits") as caught:
        Close("key_of_a_test", rate_limits=wrong)

    assert SECRET not in str(caught.value)
