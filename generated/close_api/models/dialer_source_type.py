from typing import Literal

DialerSourceType = Literal["saved-search", "shared-entry"]
