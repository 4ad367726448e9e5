from typing import Literal

BulkActionStatus = Literal["created", "done", "error", "loading", "paused", "processing", "resuming"]
