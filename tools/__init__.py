"""Programs for those who develop the client: evidence of test runs, soak, kill, benchmarks, planted faults."""
