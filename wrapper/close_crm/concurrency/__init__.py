"""Forks, signals, deadlines and results that several callers wait for."""
