from typing import Literal

LeadExportType = Literal["contacts", "lead_opps", "leads"]
