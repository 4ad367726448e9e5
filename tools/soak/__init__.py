"""Random faults for ten minutes, and a comparison with the official client: `make soak`."""
