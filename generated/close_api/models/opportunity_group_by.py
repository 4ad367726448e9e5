from typing import Literal

OpportunityGroupBy = Literal[
    "-date_won__month",
    "-date_won__quarter",
    "-date_won__week",
    "-date_won__year",
    "-user_id",
    "date_won__month",
    "date_won__quarter",
    "date_won__week",
    "date_won__year",
    "user_id",
]
