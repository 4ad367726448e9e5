from typing import Literal

ProviderCalendarType = Literal["google", "microsoft"]
