class Query(Generic[T]):
    condition: Condition | None
    object_type: str
    read: Callable[[dict[str, Any]], T]
    def to_json() -> dict[str, Any]: ...
