from typing import Literal

SequenceStatus = Literal["active", "draft", "paused"]
