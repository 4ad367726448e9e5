from typing import Literal

SMSTemplateStatus = Literal["active", "archived"]
