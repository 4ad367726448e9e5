"""Leads, contacts, tasks and searches from the command line."""
