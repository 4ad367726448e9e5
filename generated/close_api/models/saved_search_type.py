from typing import Literal

SavedSearchType = Literal[
    "call",
    "contact",
    "custom_activity",
    "email",
    "form_submission",
    "lead",
    "meeting",
    "note",
    "opportunity",
    "sms",
    "whatsapp_message",
]
