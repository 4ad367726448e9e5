"""examples/deal_desk: a package of another team, its suite and its types."""

from __future__ import annotations

import pytest

from .conftest import Place

MISTAKES = {
    "opens each renewal again": (
        "if any(deal.pipeline_id == pipeline.id for deal in on_their_way):",
        "if False:",
    ),
    "looks at other pipelines": ("deal.pipeline_id == pipeline.id", "True"),
    "forgets that the days end": ("today <= end <= today + datetime.timedelta(days=days)", "today <= end"),
    "sends what Close does not document": ('value_period="annual",', 'value_period="yearly",'),
    "sends no value": ("value=contract.value,", ""),
}


def test_readme(place: Place) -> None:
    """The suite passes, and mypy's strict rules; mypy names what Close does not take or does not have."""
    place.follow_readme(figures=r"\d\.\d\ds")

    module = place.folder / "src/deal_desk/renewals.py"
    text = module.read_text(encoding="utf-8")
    for right, wrong in (
        ("value=contract.value,", "value=contract.user_name,"),
        ('value_period="annual",', 'value_period="yearly",'),
        ("contract.date_won is None", "contract.date_signed is None"),
    ):
        assert text.count(right) == 1
        text = text.replace(right, wrong)
    module.write_text(text, encoding="utf-8")

    ran = place.python("-m", "mypy")

    assert ran.returncode == 1
    assert 'Argument "value" to "create" of "Opportunities" has incompatible type "str | None"' in ran.stdout
    assert 'Argument "value_period" to "create" of "Opportunities" has incompatible type' in ran.stdout
    assert '"Opportunity" has no attribute "date_signed"' in ran.stdout


@pytest.mark.parametrize("mistake", MISTAKES)
def test_suite_notices_mistakes(place: Place, mistake: str) -> None:
    """A mistake in the package makes the suite fail."""
    right, wrong = MISTAKES[mistake]
    module = place.folder / "src/deal_desk/renewals.py"
    text = module.read_text(encoding="utf-8")
    assert text.count(right) == 1
    module.write_text(text.replace(right, wrong), encoding="utf-8")

    ran = place.python("-m", "pytest", "-q", "-x")

    assert ran.returncode == 1, ran.stdout
