"""Every operation that the official package can ask for, read from its own source.

Each service's method names its HTTP method, its address, and the class of its parameters.
"""

import ast
import functools
import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import stripe

Asked = tuple[str, str]
"""An HTTP method and an address with each id written as `{id}`."""


def package_parameters(method: str, address: str) -> Any:  # noqa: ANN401  a TypedDict class
    """The TypedDict of an operation's parameters, or None where the package never asks for it."""
    pattern = re.escape(address).replace(re.escape("{id}"), r"{\w+}") + '"'
    for text in _services():
        if re.search(pattern, text):
            found = _operations_of(text)
            if (method, address) in found:
                return found[method, address]
    return None


@functools.cache
def _services() -> list[str]:
    home = Path(stripe.__file__).parent
    return [file.read_text("utf-8") for file in sorted(home.rglob("*_service.py"))]


@functools.cache
def _operations_of(source: str) -> dict[Asked, Any]:
    module = ast.parse(source)
    homes = {
        alias.name: node.module
        for node in ast.walk(module)
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
    }
    return {
        asked: getattr(importlib.import_module(homes[params]), params)
        for function in ast.walk(module)
        if isinstance(function, ast.FunctionDef) and (params := _parameters_of(function))
        for asked in _addresses_in(function)
    }


def _parameters_of(function: ast.FunctionDef) -> str | None:
    """The class named in the annotation of `params`."""
    for argument in function.args.args:
        if argument.arg == "params" and argument.annotation is not None:
            named = re.search(r"\w+Params", ast.unparse(argument.annotation))
            return named[0] if named else None
    return None


def _addresses_in(function: ast.FunctionDef) -> Iterator[Asked]:
    for call in ast.walk(function):
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "self._request":
            method, address = (ast.unparse(argument) for argument in call.args[:2])
            path = re.search(r"/v1/[\w/{}]+", address)
            if path:
                yield method.strip("'").upper(), re.sub(r"{\w+}", "{id}", path[0])
