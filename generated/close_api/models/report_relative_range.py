from typing import Literal

ReportRelativeRange = Literal[
    "all-time",
    "last-month",
    "last-quarter",
    "last-week",
    "last-year",
    "this-month",
    "this-quarter",
    "this-week",
    "this-year",
    "today",
    "yesterday",
]
