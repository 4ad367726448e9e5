from typing import Literal

MeetingStatus = Literal[
    "canceled", "completed", "declined-by-lead", "declined-by-org", "in-progress", "upcoming"
]
