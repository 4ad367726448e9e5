from typing import Literal

TaskOrderBy = Literal["-date", "-date_created", "date", "date_created"]
