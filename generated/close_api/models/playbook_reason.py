from typing import Literal

PlaybookReason = Literal["autodetected", "user-selected"]
