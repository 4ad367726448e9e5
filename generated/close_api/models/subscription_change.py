from typing import Literal

SubscriptionChange = Literal["active", "paused"]
