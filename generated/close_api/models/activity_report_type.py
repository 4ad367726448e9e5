from typing import Literal

ActivityReportType = Literal["comparison", "overview"]
