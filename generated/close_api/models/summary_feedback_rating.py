from typing import Literal

SummaryFeedbackRating = Literal["negative", "positive"]
