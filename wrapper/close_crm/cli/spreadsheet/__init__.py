"""Spreadsheet files: reading and writing CSV and .xlsx, and finding which cells were edited."""
