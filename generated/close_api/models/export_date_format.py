from typing import Literal

ExportDateFormat = Literal["excel", "iso8601", "original"]
