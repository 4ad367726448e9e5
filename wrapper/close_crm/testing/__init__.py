"""For the tests of programs that use the client: contract checks and recorded traffic."""
