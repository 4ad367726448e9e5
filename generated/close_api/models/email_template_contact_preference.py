from typing import Literal

EmailTemplateContactPreference = Literal["all", "contact", "lead"]
