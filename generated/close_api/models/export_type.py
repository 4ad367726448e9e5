from typing import Literal

ExportType = Literal["contacts", "lead_opps", "leads", "opps"]
