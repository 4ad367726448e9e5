from typing import Literal

ComparedRange = Literal[
    "same-days-last-month", "same-days-last-quarter", "same-days-last-week", "same-days-last-year"
]
