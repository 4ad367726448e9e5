"""Rate limits far past what a machine can try: the client's own decisions on a clock that is set forward."""
