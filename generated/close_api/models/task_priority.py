from typing import Literal

TaskPriority = Literal["high", "medium"]
