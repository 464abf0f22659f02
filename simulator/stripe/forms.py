"""Reads form bodies with nested brackets against a table of known parameters.

Wire format: `application/x-www-form-urlencoded` with `metadata[order]=…`, `expand[0]=…`,
`cart[line_items][0][amount]=…`, as the official package encodes it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import parse_qsl

from simulator.stripe.refusals import invalid_request, missing_parameter, unknown_parameter
from simulator.stripe.wire import Json

Kind = Literal["text", "whole", "truth", "texts", "metadata", "group", "groups", "range"]

Node = str | dict[str, Any]
"""What a form holds at one name: a text, or further names."""

MAX_METADATA_KEYS = 50
MAX_METADATA_KEY = 40
MAX_METADATA_VALUE = 500


@dataclass(frozen=True)
class Parameter:
    """One parameter Stripe knows: its kind, whether it must come, its words or its inner names."""

    kind: Kind = "text"
    required: bool = False
    words: tuple[str, ...] = ()
    clearable: bool = False
    inner: Mapping[str, "Parameter"] = field(default_factory=dict)


Parameters = Mapping[str, Parameter]


def unfold(body: str) -> Json:
    """Nested dictionaries from a form body or query; lists stay dictionaries by index.

    `expand[]=a&expand[]=b` counts its own indexes.
    """
    tree: Json = {}
    for name, value in parse_qsl(body, keep_blank_values=True):
        head, _, rest = name.partition("[")
        steps = [head, *re.findall(r"([^\[\]]*)\]", rest)]
        branch = tree
        for step in steps[:-1]:
            inner = branch.setdefault(step or str(len(branch)), {})
            if not isinstance(inner, dict):
                raise invalid_request(f"Invalid object: {name}", param=name)
            branch = inner
        branch[steps[-1] or str(len(branch))] = value
    return tree


def read(tree: Json, known: Parameters, prefix: str = "") -> Json:
    """Typed values of a form read against `known`; absent ones are left out.

    Raises Refusal with `parameter_unknown`, `parameter_missing`, `parameter_invalid_integer`,
    `parameter_invalid_empty` or a plain invalid request, before anything is done.
    """
    for name in tree:
        if name not in known:
            raise unknown_parameter(_path(prefix, name))
    values: Json = {}
    for name, parameter in known.items():
        if name in tree:
            values[name] = _value(tree[name], parameter, _path(prefix, name))
        elif parameter.required:
            raise missing_parameter(_path(prefix, name))
    return values


def _path(prefix: str, name: str) -> str:
    return f"{prefix}[{name}]" if prefix else name


def _value(raw: Node, parameter: Parameter, path: str) -> object:
    if parameter.kind in {"text", "whole", "truth"}:
        return _leaf(raw, parameter, path)
    if parameter.kind == "range":
        return _range(raw, path)
    if parameter.kind == "metadata":
        return _metadata(raw, path)
    if parameter.kind == "group":
        return _group(raw, parameter, path)
    if not isinstance(raw, dict):
        raise invalid_request(f"Invalid array: {path}", param=path)
    if parameter.kind == "groups":
        return [_group(item, parameter, f"{path}[{at}]") for at, item in raw.items()]
    return [_leaf(item, parameter, f"{path}[{at}]") for at, item in raw.items()]


def _group(raw: Node, parameter: Parameter, path: str) -> Json:
    if not isinstance(raw, dict):
        raise invalid_request(f"Invalid object: {path}", param=path)
    return read(raw, parameter.inner, path)


def _leaf(raw: Node, parameter: Parameter, path: str) -> str | int | bool | None:
    if not isinstance(raw, str):
        raise invalid_request(f"Invalid string: {path} must not be an object", param=path)
    if raw == "":
        if parameter.clearable:
            return None
        raise invalid_request(
            f"You passed an empty string for '{path}'. We assume empty values are an attempt to "
            f"unset a parameter; however '{path}' cannot be unset.",
            code="parameter_invalid_empty",
            param=path,
        )
    if parameter.kind == "whole":
        return _whole(raw, path)
    if parameter.kind == "truth":
        if raw not in {"true", "false"}:
            raise invalid_request(f"Invalid boolean: {raw}", param=path)
        return raw == "true"
    if parameter.words and raw not in parameter.words:
        allowed = ", ".join(parameter.words)
        raise invalid_request(f"Invalid {path}: must be one of {allowed}", param=path)
    return raw


def _whole(raw: str, path: str) -> int:
    if not re.fullmatch(r"-?\d{1,18}", raw):
        raise invalid_request(
            f"Invalid integer: {raw}", code="parameter_invalid_integer", param=path
        )
    return int(raw)


def _range(raw: Node, path: str) -> dict[str, int]:
    """`created=5` or `created[gte]=5&created[lt]=9`, as bounds."""
    if isinstance(raw, str):
        return {"gte": (moment := _whole(raw, path)), "lte": moment}
    for bound in raw:
        if bound not in {"gt", "gte", "lt", "lte"}:
            raise unknown_parameter(_path(path, bound))
    return {bound: _whole(str(limit), _path(path, bound)) for bound, limit in raw.items()}


def _metadata(raw: Node, path: str) -> dict[str, str] | None:
    """Metadata to merge; None asks for all of it to be cleared."""
    if not raw:
        return None
    if not isinstance(raw, dict) or not all(isinstance(text, str) for text in raw.values()):
        raise invalid_request("Invalid metadata: must be a flat object of strings", param=path)
    for key, text in raw.items():
        if len(key) > MAX_METADATA_KEY or len(text) > MAX_METADATA_VALUE:
            raise invalid_request(
                f"Metadata keys hold up to {MAX_METADATA_KEY} characters and values up to "
                f"{MAX_METADATA_VALUE}: {key}",
                param=path,
            )
    return raw


def merge_metadata(current: dict[str, str], sent: dict[str, str] | None) -> dict[str, str]:
    """Stripe's merge: sent keys win, an empty value removes its key, None removes all."""
    if sent is None:
        return {}
    merged = {key: text for key, text in (current | sent).items() if text != ""}
    if len(merged) > MAX_METADATA_KEYS:
        raise invalid_request(
            f"Metadata can have up to {MAX_METADATA_KEYS} keys.", param="metadata"
        )
    return merged
