from typing import Literal

CommunicationDirection = Literal["incoming", "outgoing"]
