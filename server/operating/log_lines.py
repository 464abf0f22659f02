"""The server's log: one line for each thing that happened, as text or as JSON, about nobody.

What a log holds is read by more people, and kept for longer, than the database. So no line has a
name, an address, a code or a token in it: routes are told by their template, statements of SQL
without their values, and what a message of the database or of a check quotes is cut out.
"""

import json
import logging
import re
import sys
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import IO, Any, Literal

request_id: ContextVar[str] = ContextVar("request_id", default="")
"""The request that is being answered; empty outside of one."""

FACTS = "facts"
"""The name under which a record carries its figures, such as status and duration."""

# PostgreSQL quotes rows in DETAIL, pydantic the value that was wrong, SQLAlchemy the parameters.
_QUOTED = (
    (re.compile(r"\b(DETAIL|CONTEXT):.*$", re.MULTILINE), r"\1: (cut)"),
    (re.compile(r"input_value=.*?(?=, input_type=)", re.DOTALL), "input_value=(cut)"),
    (re.compile(r"^\[parameters: .*$", re.MULTILINE), "[parameters: (cut)]"),
)
_PLAIN = logging.Formatter()


def configure(form: Literal["json", "text"], level: str, stream: IO[str] | None = None) -> None:
    """Have everything of this process logged to ``stream`` (the standard error) in this form."""
    lines = logging.StreamHandler(stream or sys.stderr)
    lines.setFormatter(JsonLines() if form == "json" else TextLines())
    root = logging.getLogger()
    for old in root.handlers[:]:
        root.removeHandler(old)
    root.addHandler(lines)
    root.setLevel(logging.WARNING)
    for ours in ("server", "wicket"):
        logging.getLogger(ours).setLevel(level.upper())


def without_quotes(text: str) -> str:
    """``text`` without what it quotes of somebody's data."""
    for pattern, words in _QUOTED:
        text = pattern.sub(words, text)
    return text


class JsonLines(logging.Formatter):
    """A JSON object a line: ``at``, ``level``, ``logger``, ``message``, and what it is about."""

    def format(self, record: logging.LogRecord) -> str:
        """The line of a record."""
        told: dict[str, Any] = {
            "at": _moment(record),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": without_quotes(record.getMessage()),
        }
        if asked := request_id.get():
            told["request_id"] = asked
        told |= getattr(record, FACTS, {})
        if record.exc_info:
            told["exception"] = without_quotes(_PLAIN.formatException(record.exc_info))
        return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


class TextLines(logging.Formatter):
    """A line for people: level, moment, logger, message, then what it is about."""

    def format(self, record: logging.LogRecord) -> str:
        """The line of a record; a failure's story follows on further lines."""
        told = [
            _moment(record),
            record.levelname,
            f"{record.name}:",
            without_quotes(record.getMessage()).replace("\n", " "),
        ]
        told += [f"{name}={value}" for name, value in getattr(record, FACTS, {}).items()]
        if asked := request_id.get():
            told.append(f"request_id={asked}")
        line = " ".join(told)
        if record.exc_info:
            return f"{line}\n{without_quotes(_PLAIN.formatException(record.exc_info))}"
        return line


def _moment(record: logging.LogRecord) -> str:
    moment = datetime.fromtimestamp(record.created, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
