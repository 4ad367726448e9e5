class Link:
    def __init__(
        api_key: str,
        base_url: str,
        target: str | None = None,
        attachment: str | None = None,
        network: Callable[[Colour], httpx.BaseTransport | httpx.AsyncBaseTransport] | None = None,
        recording: Recording | None = None,
        patient: bool = True,
        report: ContractReport = ContractReport(),
    ) -> None: ...
    api_key: str
    attachment: str | None
    base_url: str
    network: Callable[[Colour], httpx.BaseTransport | httpx.AsyncBaseTransport] | None
    patient: bool
    recording: Recording | None
    report: ContractReport
    target: str | None

def test_conformance(scenario: Scenario, close_conformance_link: Link) -> None: ...
