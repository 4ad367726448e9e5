from typing import Literal

OutcomeReason = Literal["autofilled", "user-selected", "voicemail-dropped"]
