from typing import Literal

PhoneNumberSharing = Literal["group", "personal"]
