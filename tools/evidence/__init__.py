"""What a test run used of the description, and a page about it."""
