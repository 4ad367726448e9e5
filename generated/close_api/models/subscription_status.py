from typing import Literal

SubscriptionStatus = Literal["active", "error", "finished", "goal", "paused"]
