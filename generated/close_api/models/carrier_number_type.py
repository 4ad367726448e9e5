from typing import Literal

CarrierNumberType = Literal["local", "mobile", "national", "shortcode", "tollfree"]
