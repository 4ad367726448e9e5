from typing import Literal

IntegrationLinkType = Literal["contact", "lead", "opportunity"]
