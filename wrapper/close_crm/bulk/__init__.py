"""Many updates at once: scheduled, resumable by a journal, in both colours."""

from .models import Outcome, Progress, Result, Update

__all__ = ["Outcome", "Progress", "Result", "Update"]
