from typing import Literal

CallMethod = Literal["external", "power", "predictive", "regular"]
