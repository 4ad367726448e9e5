from typing import Literal

AutoRecordCalls = Literal["disabled", "enabled", "unset"]
