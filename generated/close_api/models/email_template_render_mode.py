from typing import Literal

EmailTemplateRenderMode = Literal["contact", "lead"]
