from typing import Literal

CustomActivityStatus = Literal["draft", "published"]
