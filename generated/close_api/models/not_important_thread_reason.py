from typing import Literal

NotImportantThreadReason = Literal[
    "automated-outbound", "by-default", "manual", "marketing-or-transactional", "scheduling-emails"
]
