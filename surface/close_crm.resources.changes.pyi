class AsyncChanges(_Run["AsyncPages[Any]"]):
    watermark: str | None

class Changes(_Run["Pages[Any]"]):
    watermark: str | None
