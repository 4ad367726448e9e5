from typing import Literal

CreationSource = Literal[
    "ai",
    "api",
    "calendly-integration",
    "clipper",
    "customerio-integration",
    "email",
    "import",
    "segment-integration",
    "suggestion",
    "ui",
    "webform",
    "whatsapp",
]
