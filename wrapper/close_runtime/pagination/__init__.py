"""Lists read page by page, without missing or repeating an object while the list changes."""
