class AsyncClose(_Shared[AsyncHTTP, httpx.AsyncBaseTransport], AsyncExtended):
    def __init__(
        api_key: str | None = None,
        *,
        token: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | None = TIMEOUT,
        transport: TRANSPORT | None = None,
        tz_offset: TimeZoneOffset = "local",
        retry: RetryPolicy = RETRY,
        deadline: float = DEADLINE,
        rate_limits: bool | RateLimits = True,
        allow_http: bool = False,
        max_response_bytes: int = LARGEST_BODY,
        auth: httpx.Auth | None = None,
        headers: Mapping[str, str] | None = None,
        expect_organization: str | None = None,
        read_only: bool = False,
        hooks: Iterable[Hook] = (),
        clock: Clock = CLOCK,
    ) -> None: ...
    def aclose() -> None: ...
    activities: AsyncActivities
    activity_custom_fields: AsyncActivityCustomFields
    advanced_filtering: AsyncAdvancedFiltering
    blocked_phone_numbers: AsyncBlockedPhoneNumbers
    bulk_actions: AsyncBulkActions
    comments: AsyncComments
    connected_accounts: AsyncConnectedAccounts
    contact_custom_fields: AsyncContactCustomFields
    contacts: AsyncContacts
    custom_activity_types: AsyncCustomActivityTypes
    custom_field_schemas: AsyncCustomFieldSchemas
    custom_fields: AsyncCustomFields
    custom_object_custom_fields: AsyncCustomObjectCustomFields
    custom_object_types: AsyncCustomObjectTypes
    custom_objects: AsyncCustomObjects
    dialers: AsyncDialers
    email_templates: AsyncEmailTemplates
    events: AsyncEvents
    exports: AsyncExports
    field_enrichment: AsyncFieldEnrichment
    files: AsyncFiles
    forms: AsyncForms
    def get_async_httpx_client() -> httpx.AsyncClient: ...
    groups: AsyncGroups
    integration_links: AsyncIntegrationLinks
    def iterate(
        path: str,
        *,
        method: Literal["GET", "POST"] = "GET",
        params: Params | None = None,
        json: Mapping[str, Any] | None = None,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[dict[str, Any]]: ...
    lead_custom_fields: AsyncLeadCustomFields
    lead_statuses: AsyncLeadStatuses
    leads: AsyncLeads
    memberships: AsyncMemberships
    opportunities: AsyncOpportunities
    opportunity_custom_fields: AsyncOpportunityCustomFields
    opportunity_status_changes: AsyncOpportunityStatusChanges
    opportunity_statuses: AsyncOpportunityStatuses
    organizations: AsyncOrganizations
    outcomes: AsyncOutcomes
    phone_numbers: AsyncPhoneNumbers
    pipelines: AsyncPipelines
    playbooks: AsyncPlaybooks
    rate_limit_states: Mapping[str, RateLimitState]
    reporting: AsyncReporting
    def request(
        method: str,
        path: str,
        *,
        params: Params | None = None,
        json: Any = None,
        idempotency: IdempotencyName | None = None,
    ) -> Response[Any]: ...
    roles: AsyncRoles
    scheduling_links: AsyncSchedulingLinks
    def search(
        query: Query[T],
        *,
        fields: Iterable[str] | Mapping[str, Iterable[str]] | None = None,
        sort: Iterable[Order] = (),
        results_limit: int | None = None,
        page_size: int | None = None,
    ) -> AsyncPages[T]: ...
    send_as: AsyncSendAs
    sequences: AsyncSequences
    shared_custom_fields: AsyncSharedCustomFields
    smart_views: AsyncSmartViews
    sms_templates: AsyncSmsTemplates
    tasks: AsyncTasks
    unsubscribed_emails: AsyncUnsubscribedEmails
    users: AsyncUsers
    webhooks: AsyncWebhooks
    def with_options(
        *,
        deadline: float | Unset = UNSET,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> Self: ...

class Attempt:
    def __init__(outcome: str, status: int | None = None, waited: float = 0) -> None: ...
    outcome: str
    status: int | None
    waited: float

class Change(Mapping[str, Any]):
    def __init__(key: str, value: Any) -> None: ...
    error: CustomFieldError | None

class Clock:
    def __init__(
        time: Callable[[], float] = monotonic,
        sleep: Callable[[float], None] = _sleep,
        async_sleep: Callable[[float], Awaitable[None]] = _async_sleep,
        random: Callable[[], float] = _random,
    ) -> None: ...
    async_sleep: Callable[[float], Awaitable[None]]
    random: Callable[[], float]
    scope: ...
    sleep: Callable[[float], None]
    time: Callable[[], float]

class Close(_Shared[SyncHTTP, httpx.BaseTransport], Extended):
    def __init__(
        api_key: str | None = None,
        *,
        token: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | None = TIMEOUT,
        transport: TRANSPORT | None = None,
        tz_offset: TimeZoneOffset = "local",
        retry: RetryPolicy = RETRY,
        deadline: float = DEADLINE,
        rate_limits: bool | RateLimits = True,
        allow_http: bool = False,
        max_response_bytes: int = LARGEST_BODY,
        auth: httpx.Auth | None = None,
        headers: Mapping[str, str] | None = None,
        expect_organization: str | None = None,
        read_only: bool = False,
        hooks: Iterable[Hook] = (),
        clock: Clock = CLOCK,
    ) -> None: ...
    activities: Activities
    activity_custom_fields: ActivityCustomFields
    advanced_filtering: AdvancedFiltering
    blocked_phone_numbers: BlockedPhoneNumbers
    bulk_actions: BulkActions
    def close() -> None: ...
    comments: Comments
    connected_accounts: ConnectedAccounts
    contact_custom_fields: ContactCustomFields
    contacts: Contacts
    custom_activity_types: CustomActivityTypes
    custom_field_schemas: CustomFieldSchemas
    custom_fields: CustomFields
    custom_object_custom_fields: CustomObjectCustomFields
    custom_object_types: CustomObjectTypes
    custom_objects: CustomObjects
    dialers: Dialers
    email_templates: EmailTemplates
    events: Events
    exports: Exports
    field_enrichment: FieldEnrichment
    files: Files
    forms: Forms
    def get_httpx_client() -> httpx.Client: ...
    groups: Groups
    integration_links: IntegrationLinks
    def iterate(
        path: str,
        *,
        method: Literal["GET", "POST"] = "GET",
        params: Params | None = None,
        json: Mapping[str, Any] | None = None,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[dict[str, Any]]: ...
    lead_custom_fields: LeadCustomFields
    lead_statuses: LeadStatuses
    leads: Leads
    memberships: Memberships
    opportunities: Opportunities
    opportunity_custom_fields: OpportunityCustomFields
    opportunity_status_changes: OpportunityStatusChanges
    opportunity_statuses: OpportunityStatuses
    organizations: Organizations
    outcomes: Outcomes
    phone_numbers: PhoneNumbers
    pipelines: Pipelines
    playbooks: Playbooks
    rate_limit_states: Mapping[str, RateLimitState]
    reporting: Reporting
    def request(
        method: str,
        path: str,
        *,
        params: Params | None = None,
        json: Any = None,
        idempotency: IdempotencyName | None = None,
    ) -> Response[Any]: ...
    roles: Roles
    scheduling_links: SchedulingLinks
    def search(
        query: Query[T],
        *,
        fields: Iterable[str] | Mapping[str, Iterable[str]] | None = None,
        sort: Iterable[Order] = (),
        results_limit: int | None = None,
        page_size: int | None = None,
    ) -> Pages[T]: ...
    send_as: SendAs
    sequences: Sequences
    shared_custom_fields: SharedCustomFields
    smart_views: SmartViews
    sms_templates: SmsTemplates
    tasks: Tasks
    unsubscribed_emails: UnsubscribedEmails
    users: Users
    webhooks: Webhooks
    def with_options(
        *,
        deadline: float | Unset = UNSET,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> Self: ...

class CloseError(Exception):
    def __init__(message: str = "", learnt: Mapping[str, Any] | None = None) -> None: ...
    args: tuple[Any, ...]
    attempts: tuple[object, ...]
    maybe_applied: bool
    template: str | None

class ContractReport:
    def __init__(exchanges: list[Exchange] = list(), _lock: threading.Lock = threading.Lock()) -> None: ...
    def add(exchange: Exchange) -> None: ...
    deviations: list[Deviation]
    exchanges: list[Exchange]
    def patch() -> list[dict[str, Any]]: ...

class ContractTransport(WrappingTransport):
    def __init__(
        transport: httpx.BaseTransport | httpx.AsyncBaseTransport | None = None,
        *,
        mode: Literal["strict", "report"] = "strict",
        report: ContractReport | None = None,
        answers: bool = True,
        ignore: Callable[[Deviation], bool] = lambda _: False,
    ) -> None: ...
    def aclose() -> None: ...
    def close() -> None: ...
    def handle_async_request(request: httpx.Request) -> httpx.Response: ...
    def handle_request(request: httpx.Request) -> httpx.Response: ...
    inner: httpx.BaseTransport | httpx.AsyncBaseTransport
    report: ContractReport

class Custom(Field[Any]):
    def __init__(id: str) -> None: ...

class CustomField(Definition):
    def __init__(id: str, name: str | None = None) -> None: ...
    accepts_multiple_values: bool | None
    def add(value: str) -> Change: ...
    checked_type: str | None
    choices: tuple[str, ...] | None
    converting_to: str | None
    description: str | None
    def from_definition(definition: Mapping[str, Any], schema: SchemaKey | None = None) -> Self: ...
    def from_text(text: str) -> Any: ...
    id: str
    key: str
    label: str
    name: str | None
    def of(source: Mapping[str, Any]) -> Any: ...
    def read(source: Mapping[str, Any]) -> Any: ...
    def remove(value: str) -> Change: ...
    schema: SchemaKey | None
    def set(value: Value) -> Change: ...
    takes_lists: bool | None
    type: str | None
    def unset() -> Change: ...

class FastTransport(Network):
    def __init__() -> None: ...
    def aclose() -> None: ...
    def after_fork() -> None: ...
    def close() -> None: ...
    def handle_async_request(request: httpx.Request) -> httpx.Response: ...
    def handle_request(request: httpx.Request) -> httpx.Response: ...
    def opened(kind: type[Any], settings: dict[str, Any]) -> Any: ...
    def prepare(url: httpx.URL, *, sync: bool) -> None: ...
    transports: tuple[Any, ...]

class FieldSet:
    def __init__(
        schema: CustomFieldSchema | Mapping[str, Any], key: SchemaKey | None = None, number: int = 0
    ) -> None: ...
    def add(name: str, value: str) -> Change: ...
    def change(name: str, verb: Verb, value: Any) -> Change: ...
    def label(id: str) -> str: ...
    def names(field_errors: Mapping[str, T]) -> dict[str, T]: ...
    object_type: str
    def of(source: Mapping[str, Any]) -> FieldValues: ...
    def remove(name: str, value: str) -> Change: ...
    schema: ...
    def set(name: str, value: Value) -> Change: ...
    def unset(name: str) -> Change: ...

class OAuth(ClientAuth):
    def __init__(
        app: OAuthApp,
        tokens: Tokens,
        *,
        on_refresh: Callable[[Tokens], Awaitable[object] | object] | None = None,
        margin: float = MARGIN,
    ) -> None: ...
    def after_fork() -> None: ...
    def async_auth_flow(request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]: ...
    fingerprint: str
    def revoke() -> None: ...
    def revoke_async() -> None: ...
    def scrub(text: str) -> str: ...
    def signer(base_url: httpx.URL) -> Signing: ...
    def sync_auth_flow(request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]: ...
    tokens: Tokens
    unsaved: Tokens | None
    def use(tokens: Tokens) -> None: ...

class OAuthApp:
    def __init__(
        client_id: str,
        client_secret: str,
        *,
        redirect_uri: str | None = None,
        transport: httpx.BaseTransport | None = None,
        timeout: float = TIMEOUT,
        clock: Callable[[], float] = time.time,
    ) -> None: ...
    def after_fork() -> None: ...
    def authorization_url(
        *, state: str | None = None, scopes: Iterable[str] = SCOPES, redirect_uri: str | None = None
    ) -> tuple[str, str]: ...
    client_id: ...
    clock: ...
    def code_of(redirected_to: str, state: str) -> str: ...
    def exchange(code: str) -> Tokens: ...
    def exchange_async(code: str) -> Tokens: ...
    redirect_uri: ...
    def refresh(tokens: Tokens) -> Tokens: ...
    def revoke(tokens: Tokens) -> None: ...
    def revoke_async(tokens: Tokens) -> None: ...
    def scrub(text: str, *tokens: Tokens) -> str: ...

class Partial(Model):
    def field_names() -> list[str]: ...

class RateLimitState:
    def __init__(
        limit: int | None, remaining: int, resets_in: float, organization: RateLimitState | None = None
    ) -> None: ...
    limit: int | None
    organization: RateLimitState | None
    remaining: int
    resets_in: float

class RateLimits:
    def __init__(
        *, organization: str | None = None, organization_share: int = TIMES, storage: str | None = None
    ) -> None: ...
    organization: str | None
    organization_share: int
    place: str | None
    storage: str | None

class RetryPolicy:
    def __init__(
        attempts: int = 3, first_wait: float = 0.5, longest_wait: float = 8, longest_rate_wait: float = 60
    ) -> None: ...
    attempts: int
    first_wait: float
    longest_rate_wait: float
    longest_wait: float

class Tokens:
    def __init__(
        access_token: str,
        refresh_token: str | None = None,
        *,
        expires_at: datetime | None = None,
        scope: str | None = None,
        organization_id: str | None = None,
        user_id: str | None = None,
    ) -> None: ...
    access_token: str
    expires_at: ...
    def expires_within(seconds: float, now: float) -> bool: ...
    def from_dict(stored: Mapping[str, Any]) -> Self: ...
    organization_id: ...
    refresh_token: str | None
    scope: ...
    def to_dict() -> dict[str, str | None]: ...
    user_id: ...

class Tracing:
    def __init__(tracer_provider: TracerProvider | None = None) -> None: ...

UNSET: Final

class Unset: ...

class Update:
    def __init__(id: str, *changes: Mapping[str, Any], x_tz_offset: Any = UNSET, **fields: Any) -> None: ...
    body: Mapping[str, Any]
    error: InvalidRequest | None
    expected: Mapping[str, Any]
    def expecting(values: Mapping[str, Any]) -> Update: ...
    def from_dict(stored: Mapping[str, Any]) -> Update: ...
    id: str
    in_doubt: tuple[Change, ...]
    def refused(error: InvalidRequest) -> Update: ...
    def settled(changes: Iterable[Mapping[str, Any]]) -> Update: ...
    def to_dict() -> dict[str, Any]: ...
    x_tz_offset: float | None

__version__: ...

def difference(
    before: Model | Mapping[str, Any], update: Update | Mapping[str, Any]
) -> dict[str, tuple[Any, Any]]: ...
