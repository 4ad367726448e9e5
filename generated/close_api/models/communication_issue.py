from typing import Literal

CommunicationIssue = Literal["cant_get_in_touch", "no_communication_attempts", "no_issue"]
