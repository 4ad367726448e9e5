from typing import Literal

CustomFieldObjectType = Literal["contact", "lead", "opportunity"]
