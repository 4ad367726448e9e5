from typing import Literal

OpportunityOrderBy = Literal[
    "-annualized_expected_value",
    "-annualized_value",
    "-confidence",
    "-date_created",
    "-date_updated",
    "-date_won",
    "-user_name",
    "-value",
    "annualized_expected_value",
    "annualized_value",
    "confidence",
    "date_created",
    "date_updated",
    "date_won",
    "user_name",
    "value",
]
