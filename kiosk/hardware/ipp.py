"""The few words of IPP that a kiosk needs to ask a print server how its printer and job are.

Source: RFC 8010 (encoding) and RFC 8011 (operations, attributes). Asks only; printing is ``lp``'s.
"""

import itertools
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum

import requests

TIMEOUT_S = 5.0

IppValue = int | str | bytes
Attributes = Mapping[str, tuple[IppValue, ...]]

_VERSION = (2, 0)
_END_OF_ATTRIBUTES = 0x03
_LAST_DELIMITER = 0x0F
_FIRST_ERROR = 0x0400
_request_ids = itertools.count(1)


class Group(IntEnum):
    """Delimiter tags of attribute groups (RFC 8010 §3.5.1)."""

    OPERATION = 0x01
    JOB = 0x02
    PRINTER = 0x04


class Tag(IntEnum):
    """Value tags (RFC 8010 §3.5.2)."""

    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48


class Operation(IntEnum):
    """Operations (RFC 8011 §5.4.15; the last is CUPS's own)."""

    GET_JOB_ATTRIBUTES = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B
    CUPS_GET_DEFAULT = 0x4001


class IppError(Exception):
    """The print server could not be asked, or refused to answer."""


@dataclass(frozen=True)
class Field:
    """One attribute of a request; several values share a name."""

    tag: Tag
    name: str
    values: tuple[str | int, ...]


def request(operation: Operation, fields: tuple[Field, ...]) -> bytes:
    """An IPP request with only operation attributes, in UTF-8 and English."""
    first = (
        Field(Tag.CHARSET, "attributes-charset", ("utf-8",)),
        Field(Tag.LANGUAGE, "attributes-natural-language", ("en",)),
    )
    head = struct.pack(">BBHI", *_VERSION, operation, next(_request_ids))
    body = b"".join(_encoded(field) for field in (*first, *fields))
    return head + bytes([Group.OPERATION]) + body + bytes([_END_OF_ATTRIBUTES])


def answer_of(content: bytes) -> list[tuple[int, Attributes]]:
    """The attribute groups of an IPP response, each with its delimiter tag, in order.

    Raises:
        IppError: the response says that the request failed, or is no IPP response.
    """
    try:
        _major, _minor, status, _id = struct.unpack_from(">BBHI", content)
        if status >= _FIRST_ERROR:
            raise IppError(f"the print server answered with status {status:#06x}")
        return list(_groups(content))
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise IppError("the print server's answer is not IPP") from error


def ask(url: str, operation: Operation, fields: tuple[Field, ...]) -> list[tuple[int, Attributes]]:
    """Send a request to ``url`` and read the answer.

    Raises:
        IppError: the print server is out of reach or refused.
    """
    try:
        response = requests.post(
            url,
            data=request(operation, fields),
            headers={"Content-Type": "application/ipp"},
            timeout=TIMEOUT_S,
        )
        response.raise_for_status()
    except requests.RequestException as error:
        raise IppError("the print server cannot be reached") from error
    return answer_of(response.content)


def _encoded(field: Field) -> bytes:
    parts: list[bytes] = []
    for index, value in enumerate(field.values):
        name = field.name.encode() if index == 0 else b""
        raw = struct.pack(">i", value) if isinstance(value, int) else value.encode()
        parts.append(struct.pack(">BH", field.tag, len(name)) + name)
        parts.append(struct.pack(">H", len(raw)) + raw)
    return b"".join(parts)


def _groups(content: bytes) -> Iterator[tuple[int, Attributes]]:
    position, group, name = 8, 0, ""
    found: dict[str, tuple[IppValue, ...]] = {}
    while True:
        tag = content[position]
        position += 1
        if tag <= _LAST_DELIMITER:
            if group:
                yield group, found
            if tag == _END_OF_ATTRIBUTES:
                return
            group, found = tag, {}
            continue
        key, position = _counted(content, position)
        raw, position = _counted(content, position)
        name = key.decode() or name  # a further value of the same attribute has no name
        found[name] = (*found.get(name, ()), _value(tag, raw))


def _counted(content: bytes, position: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from(">H", content, position)
    start, end = position + 2, position + 2 + length
    if end > len(content):
        raise IndexError(end)
    return content[start:end], end


def _value(tag: int, raw: bytes) -> IppValue:
    if tag in {Tag.INTEGER, Tag.ENUM}:
        number: int = struct.unpack(">i", raw)[0]
        return number
    if tag == Tag.BOOLEAN:
        return raw[0]
    return raw.decode() if tag >= Tag.NAME - 1 else raw
