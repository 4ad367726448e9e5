from typing import Literal

OffsetDirection = Literal["future", "past"]
