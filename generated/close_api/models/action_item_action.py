from typing import Literal

ActionItemAction = Literal[
    "adjust_close_date",
    "ask_someone_else_to_reach_out",
    "change_communication_method",
    "change_status",
    "follow_up",
    "mark_as_lost",
]
