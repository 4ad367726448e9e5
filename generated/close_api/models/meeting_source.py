from typing import Literal

MeetingSource = Literal["calendar", "manual"]
