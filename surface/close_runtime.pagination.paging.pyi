class Paging(NamedTuple):
    changed_field: str | None
    changed_ordered: bool
    date_field: str | None
    form: Literal["offset", "cursor", "whole", "auto"]
    max_limit: int | None
    max_skip: int | None
    ordered: bool
