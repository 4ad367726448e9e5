"""A Python module with typed constants for an organization's custom fields."""

from .module import Difference, compare, dump, load, render

__all__ = ["Difference", "compare", "dump", "load", "render"]
