from typing import Literal

ValuePeriod = Literal["annual", "monthly", "one_time"]
