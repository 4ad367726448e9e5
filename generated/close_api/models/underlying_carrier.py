from typing import Literal

UnderlyingCarrier = Literal["plivo", "twilio"]
