from typing import Literal

FieldEnrichmentObjectType = Literal["contact", "lead"]
