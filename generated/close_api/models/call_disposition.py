from typing import Literal

CallDisposition = Literal[
    "abandoned", "answered", "blocked", "busy", "error", "no-answer", "vm-answer", "vm-left"
]
