from typing import Literal

CreatedTaskType = Literal["lead", "outgoing_call"]
