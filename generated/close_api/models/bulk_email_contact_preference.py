from typing import Literal

BulkEmailContactPreference = Literal["all", "contact", "lead"]
