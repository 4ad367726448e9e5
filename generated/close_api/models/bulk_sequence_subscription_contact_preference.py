from typing import Literal

BulkSequenceSubscriptionContactPreference = Literal["contact", "lead"]
