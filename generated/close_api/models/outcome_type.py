from typing import Literal

OutcomeType = Literal["custom", "vm-dropped"]
