from typing import Literal

OpportunitySuggestedActionType = Literal[
    "adjust_close_date", "change_status", "follow_up_call", "follow_up_email", "follow_up_sms"
]
