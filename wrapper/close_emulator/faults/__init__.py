"""What can be made to go wrong on request: faults and rate limits."""
