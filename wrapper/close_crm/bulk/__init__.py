"""Many updates at once: scheduled, resumable by a journal, in both colours."""
