from typing import Literal

PhoneActivityDirection = Literal["inbound", "outbound"]
