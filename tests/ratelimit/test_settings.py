"""`RateLimits`: what it takes, and one budget that two headers name."""

from __future__ import annotations

from typing import Any

import httpx2 as httpx
import pytest
from close_crm import RateLimits, errors
from close_crm.oauth.auth import OAuth, OAuthApp, Tokens
from close_crm.ratelimit.headers import budgets

from tests.colours import COLOURS, Colour, client


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (
            {"organization": "user_1"},
            "RateLimits(organization=) takes an id that begins with orga_, not 'user_1'",
        ),
        (
            {"organization": "orga_"},
            "RateLimits(organization=) takes an id that begins with orga_, not 'orga_'",
        ),
        (
            {"organization": "orga_é"},
            "RateLimits(organization=) takes an id that begins with orga_, not 'orga_é'",
        ),
        ({"organization": 5}, "RateLimits(organization=) takes an id that begins with orga_, not 5"),
        ({"organization_share": 1}, "RateLimits(organization_share=) takes a whole number from 2 on, not 1"),
        (
            {"organization_share": "3"},
            "RateLimits(organization_share=) takes a whole number from 2 on, not '3'",
        ),
        (
            {"storage": "redis+cluster://host"},
            "RateLimits(storage=) takes the address of a single Redis: Redis Cluster and Sentinel can't be used",
        ),
    ],
)
def test_refusal_names_the_argument(settings: dict[str, Any], message: str) -> None:
    """What can't be used is refused by the argument's name, with what it was given."""
    with pytest.raises(errors.ConfigurationError) as caught:
        RateLimits(**settings)

    assert str(caught.value) == message


def test_what_is_taken() -> None:
    """An organization's id and a share from 2 on are kept as they are."""
    taken = RateLimits(organization="orga_1", organization_share=2)

    assert (taken.organization, taken.organization_share, taken.storage) == ("orga_1", 2, None)


@pytest.mark.parametrize("colour", COLOURS)
def test_organization_is_that_of_the_tokens(colour: Colour) -> None:
    """Limits counted for another organization than the grant's are refused, with both ids; its own is taken."""
    auth = OAuth(OAuthApp("an_app", "a_secret"), Tokens("a_token", organization_id="orga_ours"))

    def opened(organization: str | None) -> None:
        with client(
            colour,
            lambda _: httpx.Response(200),
            api_key=None,
            auth=auth,
            rate_limits=RateLimits(organization=organization),
        ):
            pass

    opened("orga_ours")
    opened(None)
    with pytest.raises(errors.ConfigurationError) as caught:
        opened("orga_other")
    assert str(caught.value) == "RateLimits(organization='orga_other'): the tokens are for 'orga_ours'"


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("wrong", [None, 1, "yes", {"organization": "orga_1"}], ids=repr)
def test_rate_limits_are_settings_or_a_flag(colour: Colour, wrong: Any) -> None:
    """Anything else is refused when the client is made."""
    with (
        pytest.raises(
            errors.ConfigurationError, match=r"rate_limits takes True, False or a close_crm\.RateLimits"
        ),
        client(colour, lambda _: httpx.Response(200), rate_limits=wrong),
    ):
        pass


@pytest.mark.parametrize(("reset", "number"), [("30", 2), ("31", 1), ("32", 2)])
def test_rounding_explains_less_than_a_second(reset: str, number: int) -> None:
    """A header of whole seconds is the finer one's budget rounded up; a second or more apart they are two budgets."""
    headers = httpx.Headers(
        {
            "ratelimit": "limit=10, remaining=5, reset=30.5",
            "x-ratelimit-limit": "10",
            "x-ratelimit-remaining": "5",
            "x-ratelimit-reset": reset,
        }
    )

    assert len(budgets(headers)) == number
