from typing import Literal

ReportTransformation = Literal["avg", "max", "min", "sum"]
