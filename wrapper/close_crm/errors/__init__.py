"""Every error that a call can end in.

    CloseError
    ├── InvalidRequest            refused before anything was sent (also a ValueError)
    │   ├── CustomFieldError      a custom field's id or value is not one that Close takes
    │   │   ├── UnknownField      there is no custom field of that name
    │   │   └── AmbiguousField    there are several: name the one that is meant by its id
    │   ├── InvalidResumeToken    a resume token of another list, or a damaged one
    │   ├── ConfigurationError    the client can't be built with these arguments
    │   ├── ReadOnlyClient        the client was made with read_only=True
    │   └── WrongOrganization     the key is for another organization than `expect_organization`
    ├── TransportError            no answer, or not a whole one
    │   ├── ConnectFailed         nothing was sent
    │   ├── TimedOut
    │   │   └── DeadlineExceeded  the time for the whole call was over
    │   ├── BodyTooLarge          the answer is larger than the client takes
    │   └── OutcomeUnknown        a request that can't be sent twice may have been carried out: look it up
    ├── StatusError               Close answered, and refused
    │   ├── BadRequest            400: mend the request; `field_errors` says where
    │   ├── Unauthorized          401: the key or token is wrong or missing
    │   ├── PaymentRequired       402: the organization's plan does not allow it
    │   ├── Forbidden             403: the key's user may not do this
    │   ├── NotFound              404: no such object or address
    │   ├── MethodNotAllowed      405
    │   ├── UnsupportedMediaType  415
    │   ├── RateLimited           429: wait `retry_after` seconds
    │   └── ServerError           500 to 599
    ├── JournalError              a bulk run's journal can't be used: what it is kept for is at risk, so nothing is sent
    │   ├── JournalInUse          another run has it
    │   └── JournalMismatch       it was written for other input
    ├── BulkStopped               a bulk run ended early, as every further row would have failed alike
    ├── FailedEarlier             a row of a bulk run that failed for good in an earlier run, says the journal
    ├── ChangedMeanwhile          a row of a bulk run expected other values than the opportunity has: not sent
    ├── OAuthError                there is no access token to be had, so the request was not carried out
    │   ├── GrantRevoked          the person's consent is gone: ask for it again
    │   ├── TokenEndpointFailed   no answer, or none that can be read: it may pass by itself
    │   └── TokensNotSaved        the callback that keeps refreshed tokens failed
    ├── SeveralFound              several objects have the key that one was to be found by: nothing was made
    ├── IncompleteList            a list goes on, but the rest of it can't be had this way
    ├── UnexpectedBody            a success whose body is not what Close documents
    └── MissingField              read of a field that the answer did not carry (also an AttributeError)

Status codes: https://developer.close.com/api/overview/http-response-codes. No page describes the bodies; both forms
that Close is known to send are read, and any other body is kept as received.
"""

from __future__ import annotations

from close_runtime.errors import (
    CloseError,
    IncompleteList,
    InvalidRequest,
    InvalidResumeToken,
    MissingField,
    UnexpectedBody,
    UnexpectedStatus,
)

from .bulk import (
    BulkStopped,
    ChangedMeanwhile,
    FailedEarlier,
    JournalError,
    JournalInUse,
    JournalMismatch,
)
from .no_answer import (
    BodyTooLarge,
    ConnectFailed,
    DeadlineExceeded,
    OutcomeUnknown,
    TimedOut,
    TransportError,
)
from .oauth import (
    GrantRevoked,
    OAuthError,
    TokenEndpointFailed,
    TokensNotSaved,
)
from .requests import (
    AmbiguousField,
    ConfigurationError,
    CustomFieldError,
    ReadOnlyClient,
    SeveralFound,
    UnknownField,
    WrongOrganization,
)
from .statuses import (
    BadRequest,
    Forbidden,
    MethodNotAllowed,
    NotFound,
    PaymentRequired,
    RateLimited,
    ServerError,
    StatusError,
    Unauthorized,
    UnsupportedMediaType,
)

__all__ = [
    "AmbiguousField",
    "BadRequest",
    "BodyTooLarge",
    "BulkStopped",
    "ChangedMeanwhile",
    "CloseError",
    "ConfigurationError",
    "ConnectFailed",
    "CustomFieldError",
    "DeadlineExceeded",
    "FailedEarlier",
    "Forbidden",
    "GrantRevoked",
    "IncompleteList",
    "InvalidRequest",
    "InvalidResumeToken",
    "JournalError",
    "JournalInUse",
    "JournalMismatch",
    "MethodNotAllowed",
    "MissingField",
    "NotFound",
    "OAuthError",
    "OutcomeUnknown",
    "PaymentRequired",
    "RateLimited",
    "ReadOnlyClient",
    "ServerError",
    "SeveralFound",
    "StatusError",
    "TimedOut",
    "TokenEndpointFailed",
    "TokensNotSaved",
    "TransportError",
    "Unauthorized",
    "UnexpectedBody",
    "UnexpectedStatus",
    "UnknownField",
    "UnsupportedMediaType",
    "WrongOrganization",
]

for _name in __all__:
    # They are known by the place that everybody imports them from: in tracebacks, in pickles, in logs.
    if globals()[_name].__module__.startswith(f"{__name__}."):
        globals()[_name].__module__ = __name__
