"""Rules of Close's data: custom values, dates, money, notes, phone numbers, search."""
