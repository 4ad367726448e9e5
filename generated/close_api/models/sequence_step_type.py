from typing import Literal

SequenceStepType = Literal["call", "email", "sms"]
