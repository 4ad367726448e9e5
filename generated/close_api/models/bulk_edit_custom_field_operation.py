from typing import Literal

BulkEditCustomFieldOperation = Literal["add", "remove", "replace"]
