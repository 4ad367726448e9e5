from typing import Literal

BulkSequenceSubscriptionActionType = Literal["pause", "reassign", "resume", "resume_finished", "subscribe"]
