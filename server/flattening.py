"""Routes one by one, each with its whole path, in place of routers within routers.

FastAPI builds every route of an included router anew for each application, which takes a server's
first requests a second, and asks each router on the way to a route twice, at every request.
"""

import copy
from collections.abc import Iterator, Sequence
from typing import Any

from fastapi import APIRouter
from fastapi.routing import APIRoute
from fastapi.utils import generate_unique_id
from starlette.routing import compile_path


def flattened(router: APIRouter) -> Iterator[APIRoute]:
    """Its routes and those of the routers it includes, in the order in which they are asked.

    Of what may be said when a router is included, the prefix and the tags are kept.
    """
    return _flattened(router.routes, "", ())


def _flattened(routes: Sequence[Any], prefix: str, tags: Sequence[Any]) -> Iterator[APIRoute]:
    for route in routes:
        if isinstance(route, APIRoute):
            yield _moved(route, prefix, tags)
        else:
            said = route.include_context
            inner = route.original_router.routes
            yield from _flattened(inner, prefix + said.prefix, [*tags, *said.tags])


def _moved(route: APIRoute, prefix: str, tags: Sequence[Any]) -> APIRoute:
    moved = copy.copy(route)
    moved.path = prefix + route.path
    moved.path_regex, moved.path_format, moved.param_convertors = compile_path(moved.path)
    moved.unique_id = generate_unique_id(moved)
    moved.tags = [*tags, *route.tags]
    return moved
