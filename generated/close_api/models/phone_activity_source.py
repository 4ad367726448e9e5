from typing import Literal

PhoneActivitySource = Literal["Close.io", "External"]
