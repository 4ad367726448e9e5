from typing import Literal

ExportFormat = Literal["csv", "json"]
