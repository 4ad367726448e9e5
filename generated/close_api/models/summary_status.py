from typing import Literal

SummaryStatus = Literal["expired", "failure", "pending", "success"]
