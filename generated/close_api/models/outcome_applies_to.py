from typing import Literal

OutcomeAppliesTo = Literal["calls", "meetings"]
