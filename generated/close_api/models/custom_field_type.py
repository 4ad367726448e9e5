from typing import Literal

CustomFieldType = Literal[
    "choices", "contact", "custom_object", "date", "datetime", "hidden", "number", "text", "textarea", "user"
]
