"""All objects that Close's documentation describes, such as `Opportunity` and `Lead`."""

from __future__ import annotations

# As typing's own, which takes longer to load than this module.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from close_api.models import *  # noqa: F403 - all of them
else:
    from close_api import models as _models

    def __getattr__(name):
        """Return a model, loaded with its first use."""
        return getattr(_models, name)

    def __dir__():
        return dir(_models)

    __all__ = _models.__all__
