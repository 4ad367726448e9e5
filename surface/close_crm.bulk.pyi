Outcome: TypeAlias

class Progress:
    def __init__(done: int, failed: int, skipped: int, total: int | None, seconds: float) -> None: ...
    done: int
    failed: int
    rate: float
    seconds: float
    skipped: int
    total: int | None

class Result:
    def __init__(
        row: int,
        update: Update,
        outcome: Outcome,
        opportunity: Opportunity | None = None,
        error: CloseError | None = None,
        difference: Mapping[str, tuple[Any, Any]] = dict[str, tuple[Any, Any]](),
    ) -> None: ...
    difference: Mapping[str, tuple[Any, Any]]
    error: CloseError | None
    opportunity: Opportunity | None
    outcome: Outcome
    row: int
    def to_dict() -> dict[str, Any]: ...
    update: Update

Update = close_crm.Update
