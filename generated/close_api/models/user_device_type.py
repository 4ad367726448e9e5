from typing import Literal

UserDeviceType = Literal["mobile", "native", "web"]
