from typing import Literal

WebhookStatus = Literal["active", "paused"]
