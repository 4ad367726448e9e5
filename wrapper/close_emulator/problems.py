"""Refusals in Close's words.

Close writes a refusal in one of two ways: `{"error": text}`, or `{"errors": [...], "field-errors": {...}}` where single
fields are wrong. No page describes them; the texts are those of recorded answers and of the validation libraries that
Close published (flask-mongorest, cleancat), where there are any.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final, NoReturn

NO_SUCH_OBJECT = "Object does not exist."
NOT_A_CHOICE = "Not a valid choice."
REQUIRED = "This field is required."
NO_ADDRESS = "Invalid URL."
# The body of 429 is no longer described; until 2024 its text was "API call count exceeded for this period".
TOO_MANY = "API call count exceeded for this period"
METHOD_NOT_ALLOWED = "The method is not allowed for the requested URL."
# The emulator's own words: of Close, it is as if the service were away.
NOT_CARRIED_OUT = "The emulator does not carry out {} ({} {}). Its COVERAGE.md lists what it does."
INVALID_JSON = "The request contains invalid JSON."
UNAUTHORIZED = (
    "The server could not verify that you are authorized to access the URL requested.  You either supplied the wrong "
    "credentials (e.g. a bad password), or your browser doesn't understand how to supply the credentials required."
)
_NO_SUCH_URL = (
    "The requested URL was not found on the server. If you entered the URL manually please check your spelling and try "
    "again."
)
BAD_REQUEST: Final = 400
CONFLICT: Final = 409
"""The status of what the organization's state forbids, in requests by the description that is served."""

#: Reading operations whose parameters exclude or need each other, for which the description has no word.
EXCLUDING: Final = frozenset({
    "activities_list", "activities.custom_activities_list", "activities.meetings_list", "comments_list",
    "email_templates_render", "events_list", "reporting_get_lead_statuses", "reporting_get_opportunity_statuses",
    "sequences_list_subscriptions", "tasks_list",
})  # fmt: skip


class Refusal(Exception):
    """A request that is refused. State must be untouched when it is raised.

    Attributes:
        status: The answer's status.
        body: The answer's body, as JSON.
        headers: Headers of the answer besides the usual ones.
    """

    def __init__(
        self, status: int, body: Mapping[str, Any], headers: tuple[tuple[str, str], ...] = ()
    ) -> None:
        super().__init__(f"{status} {body}")
        self.status = status
        self.body = body
        self.headers = headers


def refuse(status: int, text: str, *headers: tuple[str, str]) -> NoReturn:
    """Raise a refusal of the first form."""
    raise Refusal(status, {"error": text}, headers)


def refuse_fields(problems: Mapping[str, Any], errors: Iterable[str] = ()) -> NoReturn:
    """Raise a 400 of the second form: what is wrong, by field and in general."""
    raise Refusal(BAD_REQUEST, {"errors": list(errors), "field-errors": dict(problems)})


def refuse_unknown(document: str) -> NoReturn:
    """Raise the 404 of an id that names nothing; `document` is the server's word for the kind of object."""
    refuse(404, f"Empty query: {document} matching query does not exist.")


def refuse_path() -> NoReturn:
    """Raise the 404 of a path that Close does not serve."""
    refuse(404, _NO_SUCH_URL)


def refuse_large(limit: int) -> NoReturn:
    """Raise the 413 of a body above `limit` bytes."""
    refuse(413, f"The request is larger than {limit} bytes.")
