from typing import Literal

ExportStatus = Literal["created", "done", "error", "in_progress", "started"]
