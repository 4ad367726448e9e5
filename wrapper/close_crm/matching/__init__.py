"""Find or create: an object by a key of another system, made when it is not there."""
