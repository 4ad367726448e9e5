from typing import Literal

TaskView = Literal["archive", "future", "inbox"]
