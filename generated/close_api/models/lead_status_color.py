from typing import Literal

LeadStatusColor = Literal["blue", "gray", "green", "magenta", "orange", "purple", "teal", "yellow"]
