from typing import Literal

FunnelReportType = Literal["active-stage-cohort", "created-cohort"]
