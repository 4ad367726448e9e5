from typing import Literal

OpportunityStatusType = Literal["active", "lost", "won"]
