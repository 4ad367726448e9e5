from typing import Literal

BulkActionObjectType = Literal["call", "contact", "custom_activity", "form_submission", "lead"]
