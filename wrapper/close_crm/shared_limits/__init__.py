"""Rate limits that processes and machines share through a Redis (extra `redis`)."""
