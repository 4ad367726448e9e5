from typing import Literal

TextMode = Literal["beginning_of_words", "exact_value", "full_words", "phrase"]
