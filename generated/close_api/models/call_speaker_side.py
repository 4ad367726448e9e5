from typing import Literal

CallSpeakerSide = Literal["close-user", "contact", "voice-agent"]
