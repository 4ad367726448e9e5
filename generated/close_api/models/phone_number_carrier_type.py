from typing import Literal

PhoneNumberCarrierType = Literal["local", "mobile", "national", "tollfree"]
