"""Many updates in one run, resumable with a journal, sync and async."""

from .models import Outcome, Progress, Result, Update

__all__ = ["Outcome", "Progress", "Result", "Update"]
