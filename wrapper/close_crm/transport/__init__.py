"""One call: attempts, waits and the deadline over them; the only code that does I/O."""
