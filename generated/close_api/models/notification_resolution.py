from typing import Literal

NotificationResolution = Literal["abandoned", "skipped"]
