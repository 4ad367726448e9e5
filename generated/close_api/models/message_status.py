from typing import Literal

MessageStatus = Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"]
