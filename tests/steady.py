"""The same examples in every run, whatever the sources say and wherever they are.

Hypothesis also draws literals that it finds in the sources, unless a part of their path is `tests`: any change of a
text in the client would change the examples of tests that have nothing to do with it, and so would a folder's name.
"""

from __future__ import annotations

import gc

from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants


def draw_no_literals() -> None:
    """Keep hypothesis from drawing literals of our sources, in this process."""
    # No setting of hypothesis does it.
    assert callable(providers._get_local_constants)
    providers._get_local_constants = Constants


def collect_rarely() -> None:
    """Keep the collector of cycles from what stays to the end, a million objects that it looks through in a second."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
