from typing import Literal

CallStatus = Literal[
    "busy", "cancel", "completed", "created", "failed", "in-progress", "no-answer", "timeout"
]
