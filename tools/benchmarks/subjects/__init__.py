"""The clients that `make bench` measures, each as the program of a user who makes the same calls."""
