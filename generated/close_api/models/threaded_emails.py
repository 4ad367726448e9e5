from typing import Literal

ThreadedEmails = Literal["only", "true"]
