"""The catalogue on disk: shown before the server answers, and fetched no more than needed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.core.api import ServerClient
from kiosk.core.errors import OddAnswerError, RetryError
from kiosk.core.sale.catalogue import Catalogue
from kiosk.core.store import Store
from tests.kiosk.core.answering import Answering, Reply, answering
from tests.kiosk.core.sale.building import an_event
from ticketing.catalogue import EventList

EVENT = an_event(picture="/api/v1/events/1/picture?v=abc")
LISTED = EventList(events=(EVENT,)).model_dump_json().encode()


@pytest.fixture
def server() -> Iterator[Answering]:
    """A server with one event."""
    with answering() as running:
        running.reply = Reply(body=LISTED, headers={"ETag": '"1"'})
        yield running


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A kiosk's store."""
    with Store(tmp_path / "kiosk.db") as opened:
        yield opened


def test_a_new_kiosk_knows_nothing_and_then_everything(
    server: Answering, store: Store, tmp_path: Path
) -> None:
    with ServerClient(server.address) as client:
        catalogue = Catalogue(store, tmp_path / "pictures", client)
        assert catalogue.events is None
        catalogue.refresh()
        assert catalogue.events == (EVENT,)


def test_a_restart_without_a_server_shows_what_was_kept(
    server: Answering, store: Store, tmp_path: Path
) -> None:
    with ServerClient(server.address) as client:
        Catalogue(store, tmp_path / "pictures", client).refresh()
    with ServerClient("http://127.0.0.1:9") as client:
        catalogue = Catalogue(store, tmp_path / "pictures", client)
        assert catalogue.events == (EVENT,)
        with pytest.raises(RetryError):
            catalogue.refresh()
        assert catalogue.events == (EVENT,)


def test_the_tag_is_sent_so_that_nothing_new_costs_nothing(
    server: Answering, store: Store, tmp_path: Path
) -> None:
    with ServerClient(server.address) as client:
        Catalogue(store, tmp_path / "pictures", client).refresh()
        server.reply = Reply(status=304, body=b"")
        again = Catalogue(store, tmp_path / "pictures", client)
        again.refresh()
    assert server.asked[-1].headers["If-None-Match"] == '"1"'
    assert again.events == (EVENT,)


def test_only_an_event_that_changed_is_read_anew(
    server: Answering, store: Store, tmp_path: Path
) -> None:
    other = an_event()
    with ServerClient(server.address) as client:
        catalogue = Catalogue(store, tmp_path / "pictures", client)
        seen = []
        for number, first in enumerate((EVENT, EVENT.model_copy(update={"venue": "Elsewhere"}))):
            body = EventList(events=(first, other)).model_dump_json().encode()
            server.reply = Reply(body=body, headers={"ETag": f'"{number}"'})
            catalogue.refresh()
            assert catalogue.events == (first, other)
            seen.append(catalogue.events)
    assert seen[0][1] is seen[1][1]


def test_an_event_that_is_none_leaves_the_catalogue_as_it_was(
    server: Answering, store: Store, tmp_path: Path
) -> None:
    with ServerClient(server.address) as client:
        catalogue = Catalogue(store, tmp_path / "pictures", client)
        catalogue.refresh()
        server.reply = Reply(body=b'{"events": [{"id": []}]}', headers={"ETag": '"2"'})
        with pytest.raises(OddAnswerError):
            catalogue.refresh()
        assert catalogue.events == (EVENT,)
        server.reply = Reply(status=304, body=b"")
        catalogue.refresh()
    assert server.asked[-1].headers["If-None-Match"] == '"1"'


def test_a_catalogue_an_older_wicket_kept_is_fetched_anew(
    server: Answering, store: Store, tmp_path: Path
) -> None:
    store.keep_all({"catalogue.events": '{"events": [{"old": 1}]}', "catalogue.etag": '"1"'})
    with ServerClient(server.address) as client:
        catalogue = Catalogue(store, tmp_path / "pictures", client)
        assert catalogue.events is None
        catalogue.refresh()
    assert "If-None-Match" not in server.asked[-1].headers


def test_each_picture_is_fetched_once_and_kept_whole(
    server: Answering, store: Store, tmp_path: Path
) -> None:
    with ServerClient(server.address) as client:
        catalogue = Catalogue(store, tmp_path / "pictures", client)
        catalogue.refresh()
        assert catalogue.picture(EVENT.picture or "") is None
        server.reply = Reply(body=b"\x89PNG picture")
        assert catalogue.fetch_pictures()
        assert not catalogue.fetch_pictures()
        file = catalogue.picture(EVENT.picture or "")
    assert file is not None
    assert Path(file).read_bytes() == b"\x89PNG picture"
    assert [asked.path for asked in server.asked][1:] == [EVENT.picture]
