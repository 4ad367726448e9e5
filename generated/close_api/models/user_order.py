from typing import Literal

UserOrder = Literal["first_name,last_name", "last_name,first_name"]
