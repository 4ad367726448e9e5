from typing import Literal

SearchDirection = Literal["asc", "desc"]
