"""What the page says became of the predecessors' endpoints is there, under those names."""

import re
from pathlib import Path

import pytest

from server.app import create_app
from server.services import Services
from server.settings import Settings
from wicket.__main__ import PARTS

PAGE = (Path(__file__).parents[2] / "docs" / "predecessors.md").read_text(encoding="utf-8")
_OURS = re.compile(r"`(GET|POST|PATCH|PUT|DELETE) (/[^`?]*)")
_COMMAND = re.compile(r"`wicket ([a-z]+)")


@pytest.fixture(scope="module")
def operations(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    app = create_app(Settings(data_folder=tmp_path_factory.mktemp("described"), database_url=""))
    paths = app.openapi()["paths"]
    wicket: Services = app.state.wicket
    wicket.database.close()
    return {
        f"{method.upper()} {_plain(path.removeprefix('/api/v1'))}"
        for path, methods in paths.items()
        for method in methods
    }


def _plain(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "…", path)


def test_every_operation_on_the_page_is_there(operations: set[str]) -> None:
    named = {f"{method} {_plain(path)}" for method, path in _OURS.findall(PAGE)}
    assert len(named) > 30
    assert sorted(named - operations) == []


def test_every_command_on_the_page_is_there() -> None:
    assert set(_COMMAND.findall(PAGE)) <= set(PARTS)
