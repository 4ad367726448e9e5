from typing import Literal

DayEdge = Literal["end", "start"]
