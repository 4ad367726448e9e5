from typing import Literal

CustomFieldAssociationObjectType = Literal[
    "contact", "custom_activity_type", "custom_object_type", "lead", "opportunity"
]
