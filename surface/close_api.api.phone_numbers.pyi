class AsyncPhoneNumbers:
    def create(
        *,
        country: str,
        assign_to: Iterable[str] | Unset = UNSET,
        bundle_id: str | None | Unset = UNSET,
        carrier_type: Literal["local", "mobile", "national", "tollfree"] | None | Unset = UNSET,
        prefix: str | Unset = UNSET,
        sharing: Literal["group", "personal"] | Unset = UNSET,
        with_mms: bool | None | Unset = UNSET,
        with_sms: bool | None | Unset = UNSET,
    ) -> PhoneNumber: ...
    def delete(id: str) -> None: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> PhoneNumber: ...
    def iterate(
        *,
        fields: Iterable[str] | Unset = UNSET,
        number: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        is_group_number: bool | Unset = UNSET,
        participant_user_id: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[PhoneNumber]: ...
    def list(
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        number: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        is_group_number: bool | Unset = UNSET,
        participant_user_id: str | Unset = UNSET,
    ) -> PhoneNumberList: ...
    def partial(kind: type[C]) -> AsyncPhoneNumbersPartial[C]: ...
    def update(
        id: str,
        *,
        forward_to: str | Unset = UNSET,
        forward_to_enabled: bool | Unset = UNSET,
        inbound_ring_duration: int | Unset = UNSET,
        label: str | Unset = UNSET,
        participants: Iterable[str] | Unset = UNSET,
        phone_numbers: Iterable[str] | Unset = UNSET,
        press_1_to_accept: bool | Unset = UNSET,
        voicemail_greeting_url: str | None | Unset = UNSET,
    ) -> PhoneNumber: ...
    with_raw_response: AsyncPhoneNumbersWithRawResponse

class PhoneNumbers:
    def create(
        *,
        country: str,
        assign_to: Iterable[str] | Unset = UNSET,
        bundle_id: str | None | Unset = UNSET,
        carrier_type: Literal["local", "mobile", "national", "tollfree"] | None | Unset = UNSET,
        prefix: str | Unset = UNSET,
        sharing: Literal["group", "personal"] | Unset = UNSET,
        with_mms: bool | None | Unset = UNSET,
        with_sms: bool | None | Unset = UNSET,
    ) -> PhoneNumber: ...
    def delete(id: str) -> None: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> PhoneNumber: ...
    def iterate(
        *,
        fields: Iterable[str] | Unset = UNSET,
        number: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        is_group_number: bool | Unset = UNSET,
        participant_user_id: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[PhoneNumber]: ...
    def list(
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        number: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        is_group_number: bool | Unset = UNSET,
        participant_user_id: str | Unset = UNSET,
    ) -> PhoneNumberList: ...
    def partial(kind: type[C]) -> PhoneNumbersPartial[C]: ...
    def update(
        id: str,
        *,
        forward_to: str | Unset = UNSET,
        forward_to_enabled: bool | Unset = UNSET,
        inbound_ring_duration: int | Unset = UNSET,
        label: str | Unset = UNSET,
        participants: Iterable[str] | Unset = UNSET,
        phone_numbers: Iterable[str] | Unset = UNSET,
        press_1_to_accept: bool | Unset = UNSET,
        voicemail_greeting_url: str | None | Unset = UNSET,
    ) -> PhoneNumber: ...
    with_raw_response: PhoneNumbersWithRawResponse

class AsyncPhoneNumbersPartial(Generic[C]):
    get: ...
    iterate: ...
    list: ...

class AsyncPhoneNumbersWithRawResponse:
    create: ...
    delete: ...
    get: ...
    list: ...
    update: ...

class PhoneNumbersPartial(Generic[C]):
    get: ...
    iterate: ...
    list: ...

class PhoneNumbersWithRawResponse:
    create: ...
    delete: ...
    get: ...
    list: ...
    update: ...
