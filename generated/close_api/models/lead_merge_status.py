from typing import Literal

LeadMergeStatus = Literal["completed", "errored", "in_progress", "pending"]
