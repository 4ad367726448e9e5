from typing import Literal

PhoneNumberType = Literal["external", "internal", "virtual"]
