"""Generated from openapi/ by openapi/generate.py; change the description or the templates, not these files."""
