from typing import Literal

ConferenceLinkType = Literal[
    "GO_TO_MEETING", "GOOGLE_HANGOUTS", "GOOGLE_MEET", "MICROSOFT_TEAMS", "SKYPE", "WEBEX", "ZOOM"
]
