from typing import Literal

SequenceThreading = Literal["new_thread", "old_thread"]
