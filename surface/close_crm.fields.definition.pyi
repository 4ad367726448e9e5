class Definition:
    accepts_multiple_values: bool | None
    checked_type: str | None
    choices: tuple[str, ...] | None
    converting_to: str | None
    description: str | None
    def from_definition(definition: Mapping[str, Any], schema: SchemaKey | None = None) -> Self: ...
    id: str
    label: str
    name: str | None
    schema: SchemaKey | None
    takes_lists: bool | None
    type: str | None
