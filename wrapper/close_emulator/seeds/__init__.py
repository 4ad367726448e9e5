"""What an organization contains at the start."""
