"""A client of pyright's language server: what an editor shows at a place in a program."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any, Self

ROOT = Path(__file__).resolve().parents[2]


class LanguageServer:
    """One server process with one program open in it. Use it as a context manager.

    Args:
        program: The program. It is not written to a file.
        paths: Where imports are found, beside the environment that runs this.
    """

    def __init__(self, program: str, paths: Sequence[Path] = (ROOT / "generated", ROOT / "wrapper")) -> None:
        self._program = program
        self._paths = [str(path) for path in paths]
        self._uri = (ROOT / "tests" / "editor" / "open_in_the_editor.py").as_uri()
        self._requests = 0

    def __enter__(self) -> Self:
        command = [sys.executable, "-m", "pyright.langserver", "--stdio"]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT
        )
        formats = ["markdown", "plaintext"]
        signature = {"documentationFormat": formats, "parameterInformation": {"labelOffsetSupport": False}}
        self._ask(
            "initialize",
            {
                "processId": None,
                "rootUri": ROOT.as_uri(),
                "workspaceFolders": [{"uri": ROOT.as_uri(), "name": "close-crm"}],
                "capabilities": {
                    "workspace": {"configuration": True, "workspaceFolders": True},
                    "textDocument": {
                        "hover": {"contentFormat": formats},
                        "signatureHelp": {"signatureInformation": signature},
                        "completion": {"completionItem": {"documentationFormat": formats}},
                    },
                },
            },
        )
        self._send({"method": "initialized", "params": {}})
        document = {"uri": self._uri, "languageId": "python", "version": 1, "text": self._program}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def hover(self, before: str) -> str:
        """Return what is shown for the word that ends with `before`, the last one of the program."""
        found = self._at("textDocument/hover", before, -1)
        return str(found["contents"]["value"]) if found else ""

    def signature(self, before: str) -> dict[str, Any]:
        """Return the signature that is shown after `before`, an opening parenthesis."""
        found = self._at("textDocument/signatureHelp", before, 0)
        (signature,) = found["signatures"]
        return dict(signature)

    def completions(self, before: str) -> dict[str, str]:
        """Return the names offered after `before`, with the documentation of each."""
        found = self._at("textDocument/completion", before, 0)
        items = [
            self._ask("completionItem/resolve", item) for item in found["items"] if item["label"][0] != "_"
        ]
        return {item["label"]: str((item.get("documentation") or {}).get("value", "")) for item in items}

    def _at(self, method: str, before: str, offset: int) -> Any:
        text = self._program[: self._program.rindex(before) + len(before)]
        line = text.count("\n")
        position = {"line": line, "character": len(text.rpartition("\n")[2]) + offset}
        return self._ask(method, {"textDocument": {"uri": self._uri}, "position": position})

    def _ask(self, method: str, params: Any) -> Any:
        self._requests += 1
        self._send({"id": self._requests, "method": method, "params": params})
        while True:
            message = self._receive()
            if "method" in message and "id" in message:
                self._answer(message)
            elif message.get("id") == self._requests:
                assert "error" not in message, message
                return message["result"]

    def _answer(self, request: dict[str, Any]) -> None:
        """Answer a request of the server's: our configuration, and nothing else."""
        result: Any = None
        if request["method"] == "workspace/configuration":
            settings = {
                "python": {"pythonPath": sys.executable},
                "python.analysis": {"extraPaths": self._paths, "diagnosticMode": "openFilesOnly"},
            }
            result = [settings.get(item.get("section", ""), {}) for item in request["params"]["items"]]
        self._send({"id": request["id"], "result": result})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._stdin.write(f"Content-Length: {len(body)}\r\n\r\n".encode() + body)
        self._stdin.flush()

    def _receive(self) -> dict[str, Any]:
        length = 0
        while line := self._stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length, "the language server has ended"
        message: dict[str, Any] = json.loads(self._stdout.read(length))
        return message

    @property
    def _stdin(self) -> IO[bytes]:
        assert self._process.stdin is not None
        return self._process.stdin

    @property
    def _stdout(self) -> IO[bytes]:
        assert self._process.stdout is not None
        return self._process.stdout
