from typing import Literal

SchedulingLinkSource = Literal["CALENDLY", "MANUAL", "THIRD_PARTY"]
