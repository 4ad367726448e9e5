"""A transport that holds traffic against Close's documentation: for tests, for staging, for finding drift.

    from close_crm.testing.contract import ContractTransport

    with Close(transport=ContractTransport()) as close: ...     # strict: raises on the first deviation

    report = ContractReport()
    transport = ContractTransport(report=report, mode="report")
    ...
    for deviation in report.deviations: print(deviation)

Needs the extra `contract`. No value is ever part of a deviation, only its place and what the description says there.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass, field, replace
from typing import Any, Literal

import httpx2 as httpx
from close_description import Description, Media, Operation, load
from close_runtime.text import brief

from close_crm.arguments import function, instance, yes_or_no
from close_crm.errors import CloseError, ConfigurationError
from close_crm.extras import of_the_extra
from close_crm.transport.body import read_whole, read_whole_async
from close_crm.transport.wrapping import WrappingTransport

with of_the_extra("contract"):
    from jsonschema_rs import ValidationError


@dataclass(frozen=True, slots=True)
class Deviation:
    """One way in which a request or an answer is not what the description says.

    Attributes:
        side: Which of the two.
        kind: What is wrong: `path`, `query`, `header`, `content-type`, `body`, `status` or `undescribed` (a key that
            the description does not name).
        operation: The operationId, None where the request belongs to no operation.
        where: The place in the request or the answer, as a JSON pointer where it is in a body.
        rule: The place in the description, as a JSON pointer.
        message: What is wrong there, without the value.
    """

    side: Literal["request", "answer"]
    kind: str
    operation: str | None
    where: str
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.side} of {self.operation or 'no operation'}: {self.where}: {self.message} (see {self.rule})"


class ContractViolation(CloseError, AssertionError):  # pyright: ignore[reportIncompatibleVariableOverride] - of `args`, as in CloseError
    """Traffic deviated from the description.

    Attributes:
        deviations: All that was found in the request, or in the answer.
    """

    _MADE_WITH = ("_found",)

    def __init__(
        self, deviations: Iterable[Deviation | Sequence[Any]], learnt: Mapping[str, Any] | None = None
    ) -> None:
        self.deviations = tuple(one if isinstance(one, Deviation) else Deviation(*one) for one in deviations)
        # A request that deviates is not sent.
        self.maybe_applied = any(deviation.side == "answer" for deviation in self.deviations)
        super().__init__("\n".join(map(str, self.deviations)), learnt)

    @property
    def _found(self) -> list[list[Any]]:
        """The deviations as JSON has them."""
        return [list(astuple(one)) for one in self.deviations]


@dataclass(frozen=True, slots=True)
class Exchange:
    """What one request and its answer used of the description; names only, no values.

    Attributes:
        operation: The operationId, None where the request belongs to none.
        method: The HTTP method.
        path: The path template, or the path itself where there is no operation.
        status: The answer's status, None where none came.
        parameters: The query and header parameters sent, as `query:_limit`.
        keys: The keys of the body sent, those of described objects within as `statuses[].label`; a custom field's id
            is left out (`custom.*`, `custom.*.add`).
        deviations: What deviated.
        checked: Whether the answer was held against the description as well.
        custom: What was done to which custom field, by its id: `set`, `null`, `add` or `remove`.
        definitions: The custom fields whose definitions a checked answer carried, by their ids: the type, with
            `shared` before and `several` behind where the field is so.
    """

    operation: str | None
    method: str
    path: str
    status: int | None
    parameters: frozenset[str]
    keys: frozenset[str]
    deviations: tuple[Deviation, ...]
    checked: bool = False
    custom: frozenset[tuple[str, str]] = frozenset()
    definitions: frozenset[tuple[str, str]] = frozenset()


@dataclass
class ContractReport:
    """Collects exchanges, from any number of transports and threads."""

    exchanges: list[Exchange] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    @property
    def deviations(self) -> list[Deviation]:
        """All deviations, in the order they were found."""
        return [deviation for exchange in self.exchanges for deviation in exchange.deviations]

    def add(self, exchange: Exchange) -> None:
        """Keep one exchange."""
        with self._lock:
            self.exchanges.append(exchange)


class ContractTransport(WrappingTransport):
    """Passes requests on to another transport, and checks each of them and each answer.

    Args:
        transport: Does the sending; sync, async or both. Without it, the network as clients without a transport use it.
        mode: "strict" raises ContractViolation, before sending where the request deviates; "report" only collects.
        report: Collects every exchange in both modes.
        answers: Whether answers are checked as well as requests.
        ignore: Tells which deviations to pass over.

    Raises:
        ConfigurationError: An argument can't be used.
    """

    def __init__(
        self,
        transport: httpx.BaseTransport | httpx.AsyncBaseTransport | None = None,
        *,
        mode: Literal["strict", "report"] = "strict",
        report: ContractReport | None = None,
        answers: bool = True,
        ignore: Callable[[Deviation], bool] = lambda _: False,
    ) -> None:
        super().__init__(transport)
        if not isinstance(mode, str) or mode not in {"strict", "report"}:
            msg = f"mode takes 'strict' or 'report', not {brief(mode)}"
            raise ConfigurationError(msg)
        if report is not None:
            instance("report", report, ContractReport, "a close_crm.testing.contract.ContractReport")
        function("ignore", ignore)
        self._strict = mode == "strict"
        self._report = report if report is not None else ContractReport()
        self._answers = yes_or_no("answers", answers)
        self._ignore = ignore
        self._checker = Checker(load())

    @property
    def report(self) -> ContractReport:
        """What was seen so far."""
        return self._report

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Check, send, wait, check."""
        transport = self._sync
        request.read()
        found = self._request(request)
        try:
            response = transport.handle_request(request)
            if self._answers:
                response = read_whole(request, response)
        except Exception:
            self._keep(request, None, found)
            raise
        return self._answer(request, response, found)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Check, send, await, check."""
        transport = self._async
        await request.aread()
        found = self._request(request)
        try:
            response = await transport.handle_async_request(request)
            if self._answers:
                response = await read_whole_async(request, response)
        except Exception:
            self._keep(request, None, found)
            raise
        return self._answer(request, response, found)

    def _request(self, request: httpx.Request) -> list[Deviation]:
        found = [one for one in self._checker.request(request) if not self._ignore(one)]
        if found and self._strict:
            self._keep(request, None, found)
            raise ContractViolation(found)
        return found

    def _answer(
        self, request: httpx.Request, response: httpx.Response, found: list[Deviation]
    ) -> httpx.Response:
        more: list[Deviation] = []
        if self._answers:
            more = [one for one in self._checker.answer(request, response) if not self._ignore(one)]
        self._keep(request, response.status_code, [*found, *more], response if self._answers else None)
        if more and self._strict:
            raise ContractViolation(more)
        return response

    def _keep(
        self,
        request: httpx.Request,
        status: int | None,
        found: list[Deviation],
        checked: httpx.Response | None = None,
    ) -> None:
        self._report.add(self._checker.exchange(request, status, found, checked))


class Checker:
    """Finds the deviations of single requests and answers."""

    def __init__(self, described: Description) -> None:
        self._described = described

    def find(self, request: httpx.Request) -> tuple[Operation | None, dict[str, str]]:
        """Give the operation that a request is for, and its path parameters."""
        operation, parameters = self._described.find(request.method, self._path(request))
        return operation, dict(parameters)

    def _path(self, request: httpx.Request) -> str:
        path = request.url.raw_path.decode("ascii", "replace").partition("?")[0]
        return path.removeprefix(self._described.prefix)

    def request(self, request: httpx.Request) -> Iterator[Deviation]:
        """Give what is wrong with a request."""
        operation, in_path = self.find(request)
        if operation is None:
            yield Deviation(
                "request", "path", None, f"{request.method} {request.url.path}", "#/paths", "not described"
            )
            return
        for name, text in in_path.items():
            yield from self._parameter(operation, "path", name, text)
        query = request.url.params
        for name in query:
            if len(query.get_list(name)) > 1:
                rule = f"{operation.pointer}/parameters"
                yield Deviation(
                    "request", "query", operation.id, f"query:{name}", rule, "given more than once"
                )
            yield from self._parameter(operation, "query", name, query[name])
        for name in request.headers:
            if name.startswith("x-"):
                yield from self._parameter(operation, "header", name, request.headers[name])
        given = {*(("query", name) for name in query), *(("header", name) for name in request.headers)}
        for key, parameter in operation.parameters.items():
            if parameter.required and parameter.place != "path" and key not in given:
                told = "required, but not sent"
                yield Deviation("request", key[0], operation.id, ":".join(key), parameter.pointer, told)
        yield from self._body(operation, request)

    def answer(self, request: httpx.Request, response: httpx.Response) -> Iterator[Deviation]:
        """Give what is wrong with an answer.

        A request whose method its path does not have is answered as any other there: with 405, above all.
        """
        operation, _ = self.find(request)
        if operation is not None:
            yield from self._answer(operation, request, response)
        elif beside := self._described.beside(self._path(request)):
            for deviation in self._answer(beside, request, response):
                yield replace(deviation, operation=None)

    def _answer(
        self, operation: Operation, request: httpx.Request, response: httpx.Response
    ) -> Iterator[Deviation]:
        key = operation.answer_key(response.status_code)
        if key is None:
            rule = f"{operation.pointer}/responses"
            told = f"{response.status_code} is not described"
            yield Deviation("answer", "status", operation.id, "status", rule, told)
            return
        for header in operation.headers[key]:
            where, text = f"header:{header.name}", response.headers.get(header.name)
            if text is None and header.required:
                told = "required, but not sent"
                yield Deviation("answer", "header", operation.id, where, header.pointer, told)
            elif text is not None:
                for error in header.check.iter_errors(header.read(text)):
                    rule = _rule(header.pointer, error)
                    yield Deviation("answer", "header", operation.id, where, rule, _message(error))
        media = operation.answers[key]
        if media is None or (media.may_be_empty and not response.content):
            return
        partial = "_fields" in request.url.params and response.is_success
        for deviation in self._json(operation, "answer", media, response.headers, response.content):
            if not (partial and deviation.rule.endswith("/required")):
                yield deviation

    def exchange(
        self,
        request: httpx.Request,
        status: int | None,
        found: Iterable[Deviation],
        checked: httpx.Response | None = None,
    ) -> Exchange:
        """Give what of the description an exchange used; `checked` is the answer where it was looked at, too."""
        operation, _ = self.find(request)
        headers = (f"header:{name}" for name in request.headers if name.startswith("x-"))
        body = _object(request.content)
        schema = operation.body.schema if operation and operation.body else {}
        return Exchange(
            operation=operation.id if operation else None,
            method=request.method,
            path=operation.path if operation else request.url.path,
            status=status,
            parameters=frozenset({*(f"query:{name}" for name in request.url.params), *headers}),
            keys=frozenset(self._keys(schema, body)),
            deviations=tuple(found),
            checked=checked is not None,
            custom=frozenset(_custom(body)),
            definitions=frozenset(_definitions(_object(checked.content)) if checked is not None else ()),
        )

    def _keys(self, schema: Mapping[str, Any], value: Mapping[str, Any], above: str = "") -> Iterator[str]:
        properties, _ = self._described.known_keys(schema)
        for key, item in value.items():
            yield above + re.sub(r"^custom\.[a-z]?cf_[A-Za-z0-9]+", "custom.*", key)
            if key not in properties:
                continue
            below = self._described.resolve(properties[key])
            if isinstance(item, dict):
                yield from self._keys(below, item, f"{above}{key}.")
            elif isinstance(item, list):
                inner = self._described.items(below)
                for one in item:
                    if isinstance(one, dict):
                        yield from self._keys(inner, one, f"{above}{key}[].")

    def _parameter(self, operation: Operation, place: str, name: str, text: str) -> Iterator[Deviation]:
        parameter = operation.parameters.get((place, name))
        if parameter is None:
            rule = f"{operation.pointer}/parameters"
            yield Deviation("request", place, operation.id, f"{place}:{name}", rule, "not described")
            return
        for error in parameter.check.iter_errors(parameter.read(text)):
            rule = _rule(parameter.pointer, error)
            yield Deviation("request", place, operation.id, f"{place}:{name}", rule, _message(error))

    def _body(self, operation: Operation, request: httpx.Request) -> Iterator[Deviation]:
        if operation.body is None:
            if request.content:
                told = "takes no body, but one was sent"
                yield Deviation("request", "body", operation.id, "body", operation.pointer, told)
        elif request.content or operation.body_required:
            yield from self._json(operation, "request", operation.body, request.headers, request.content)

    def _json(
        self,
        operation: Operation,
        side: Literal["request", "answer"],
        media: Media,
        headers: httpx.Headers,
        content: bytes,
    ) -> Iterator[Deviation]:
        kind = headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != "application/json":
            told = f"{kind or 'no content type'} instead of application/json"
            yield Deviation(side, "content-type", operation.id, "header:content-type", media.pointer, told)
        try:
            value = json.loads(content, parse_constant=_no_constant)
        except (ValueError, RecursionError) as error:
            yield Deviation(
                side, "body", operation.id, "body", media.pointer, f"not JSON ({type(error).__name__})"
            )
            return
        broken = [leaf for error in media.check.iter_errors(value) for leaf in _leaves(error)]
        for found in broken:
            where = "".join(f"/{step}" for step in found.instance_path)
            yield Deviation(
                side, "body", operation.id, f"body{where}", _rule(media.pointer, found), _message(found)
            )
        if side == "answer":
            for place in self._described.undescribed(media.schema, value):
                told = "a key that the description does not name"
                yield Deviation(side, "undescribed", operation.id, f"body{place}", media.pointer, told)


def _no_constant(name: str) -> Any:
    msg = f"{name} is not JSON"
    raise ValueError(msg)


def _object(content: bytes) -> dict[str, Any]:
    """Give the JSON object that a body is, an empty one where it is anything else."""
    try:
        value = json.loads(content) if content else None
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _custom(body: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for key, value in body.items():
        if found := re.fullmatch(r"custom\.([a-z]?cf_[A-Za-z0-9]+)(?:\.(add|remove))?", key):
            yield found[1], found[2] or ("null" if value is None else "set")


def _definitions(answer: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Find definitions where Close's answers have them: alone, in a list's `data`, in a schema's `fields`."""
    data, fields = answer.get("data"), answer.get("fields")
    listed = [*(data if isinstance(data, list) else ()), *(fields if isinstance(fields, list) else ())]
    for one in (answer, *listed):
        if not isinstance(one, dict):
            continue
        id, kind = one.get("id"), one.get("type")
        if isinstance(id, str) and id.startswith("cf_") and isinstance(kind, str):
            shared = "shared " if one.get("is_shared") else ""
            yield id, f"{shared}{kind}{' several' if one.get('accepts_multiple_values') else ''}"


def _leaves(error: ValidationError) -> Iterator[ValidationError]:
    """Give what is really wrong: where one of several schemas should fit, the errors of the one that fits best."""
    branches = error.kind.as_dict().get("context") if error.kind.name in {"anyOf", "oneOf"} else None
    if not branches:
        yield error
        return

    def misfit(errors: list[ValidationError]) -> tuple[bool, int]:
        depth = len(error.instance_path)
        return any(one.kind.name == "type" and len(one.instance_path) == depth for one in errors), len(errors)

    for one in min(branches, key=misfit):
        yield from _leaves(one)


def _rule(pointer: str, error: ValidationError) -> str:
    """Give the place of the rule in the description; references are followed by the validator itself."""
    steps = [str(step).replace("~", "~0").replace("/", "~1") for step in error.schema_path]
    return "/".join(["#", *steps] if steps[:1] == ["components"] else [pointer, *steps])


def _message(error: ValidationError) -> str:
    """Say what is wrong without the value, which may be personal or secret."""
    kind = error.kind.as_dict()
    kind.pop("error", None)
    told = ", ".join(
        f"{name} {_short(value)}" for name, value in kind.items() if name not in {"context", "instance"}
    )
    return f"{error.kind.name} ({told})" if told else error.kind.name


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 120 else text[:117] + "..."


__all__ = ["Checker", "ContractReport", "ContractTransport", "ContractViolation", "Deviation", "Exchange"]
