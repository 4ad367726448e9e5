from typing import Literal

UserDeviceStatus = Literal["offline", "online"]
