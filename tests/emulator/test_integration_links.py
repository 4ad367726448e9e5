"""Links to other systems on leads, contacts and opportunities.

Facts: https://developer.close.com/api/resources/integration-links; that values are encoded is recorded.
"""

from typing import Any

import httpx2 as httpx
import pytest


@pytest.mark.parametrize(
    ("kind", "path", "template", "expected"),
    [
        ("lead", "/lead/", "https://x.example/?q={{ lead.display_name }}", "https://x.example/?q=Quayside%20Bakery"),
        ("contact", "/contact/", "https://x.example/{{contact.name}}/{{ lead.name }}",
         "https://x.example/Hana%20Vale/Quayside%20Bakery"),
        ("opportunity", "/opportunity/", "https://x.example/{{ lead.id }}?v={{ opportunity.confidence }}&{{ no.such }}",
         "https://x.example/{lead_id}?v=20&"),
    ],
)  # fmt: skip
def test_object_shows_the_links_of_its_kind(
    api: httpx.Client, kind: str, path: str, template: str, expected: str, names: Any
) -> None:
    """An object has the links of its kind with its values, URL-encoded; a link that is removed goes from it."""
    ids = {
        "lead": names.leads["Quayside Bakery"],
        "contact": next(
            one["id"] for one in api.get("/contact/").json()["data"] if one["name"] == "Hana Vale"
        ),
        "opportunity": names.opportunities["Quayside Bakery/Demo Completed"],
    }
    before = api.get(f"{path}{ids[kind]}/").json()["integration_links"]
    made = api.post("/integration_link/", json={"name": "Ours", "type": kind, "url": template}).json()["id"]

    shown = api.get(f"{path}{ids[kind]}/").json()["integration_links"]
    assert [one for one in shown if one not in before] == [
        {"name": "Ours", "url": expected.format(lead_id=ids["lead"])}
    ]
    api.delete(f"/integration_link/{made}/").raise_for_status()
    assert api.get(f"{path}{ids[kind]}/").json()["integration_links"] == before
