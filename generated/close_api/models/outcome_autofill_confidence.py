from typing import Literal

OutcomeAutofillConfidence = Literal["high", "low", "medium"]
