"""Requests that Close takes in practice and its documentation does not allow, rewritten before they are checked.

Published programs send such requests and go on working. Each liberty that is taken has a sentence, which names keys and
parameters but no values. Everything else is checked as ever. Answers have the keys that they had when those programs
were written.
"""

from .answers import with_older_keys
from .requests import passed_over, plain_path, relaxed

__all__ = ["passed_over", "plain_path", "relaxed", "with_older_keys"]
