"""The organiser's branding on disk: shown without the server, changed when all of it is here."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.core.api import ServerClient
from kiosk.core.errors import RetryError
from kiosk.core.sale.branding import KeptBranding
from kiosk.core.sale.view import Brand
from kiosk.core.store import Store
from tests.kiosk.core.answering import Answering, Reply, answering
from ticketing.branding import Branding

MARK, FIRST, SECOND = (f"/api/v1/organisers/1/{what}" for what in ("mark?v=a", "1?v=b", "2?v=c"))
TOLD = Branding(accent="#0B6B3A", mark=MARK, pictures=(FIRST, SECOND))


@pytest.fixture
def server() -> Iterator[Answering]:
    """A server that has the files."""
    with answering() as running:
        running.reply = Reply(404)
        for path in (MARK, FIRST, SECOND):
            running.at[path] = Reply(body=path.encode())
        yield running


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A kiosk's store."""
    with Store(tmp_path / "kiosk.db") as opened:
        yield opened


@pytest.fixture
def client(server: Answering) -> Iterator[ServerClient]:
    """The kiosk's way to the server."""
    with ServerClient(server.address) as opened:
        yield opened


def kept(store: Store, client: ServerClient, tmp_path: Path) -> KeptBranding:
    """The branding of a kiosk that has just been switched on."""
    return KeptBranding(store, tmp_path / "branding", client)


def test_a_new_kiosk_looks_like_the_product_and_then_like_its_organiser(
    store: Store, client: ServerClient, tmp_path: Path
) -> None:
    branding = kept(store, client, tmp_path)
    assert branding.brand == Brand()
    assert branding.mark() is None
    assert branding.refresh(TOLD)
    assert not branding.refresh(TOLD)
    brand = branding.brand
    assert brand.accent == "#0B6B3A"
    assert branding.mark() == MARK.encode()
    assert [Path(file).read_bytes() for file in brand.pictures] == [FIRST.encode(), SECOND.encode()]


def test_a_restart_without_a_server_looks_the_same(
    store: Store, client: ServerClient, tmp_path: Path
) -> None:
    branding = kept(store, client, tmp_path)
    branding.refresh(TOLD)
    with ServerClient("http://127.0.0.1:9") as nowhere:
        assert kept(store, nowhere, tmp_path).brand == branding.brand


def test_it_looks_as_before_until_every_file_is_here(
    server: Answering, store: Store, client: ServerClient, tmp_path: Path
) -> None:
    branding = kept(store, client, tmp_path)
    branding.refresh(TOLD)
    before = branding.brand
    later = Branding(accent="#7A1FA2", pictures=("/slow?v=d",))
    server.at["/slow?v=d"] = Reply(503)
    with pytest.raises(RetryError):
        branding.refresh(later)
    assert branding.brand == before
    server.at["/slow?v=d"] = Reply(body=b"there")
    assert branding.refresh(later)
    assert (branding.brand.accent, branding.brand.mark) == ("#7A1FA2", None)


def test_each_file_is_fetched_once_and_again_where_it_was_lost(
    server: Answering, store: Store, client: ServerClient, tmp_path: Path
) -> None:
    branding = kept(store, client, tmp_path)
    branding.refresh(TOLD)
    branding.refresh(TOLD)
    assert len(server.asked) == 3
    Path(branding.brand.pictures[0]).unlink()
    assert len(branding.brand.pictures) == 1
    assert branding.refresh(TOLD)
    assert len(branding.brand.pictures) == 2


def test_what_is_shown_no_more_leaves_the_disk(
    store: Store, client: ServerClient, tmp_path: Path
) -> None:
    branding = kept(store, client, tmp_path)
    for told in (TOLD, Branding(pictures=(FIRST,)), Branding()):
        branding.refresh(told)
    assert len(list((tmp_path / "branding").iterdir())) == 1
    assert branding.refresh(None) is False, "a server that knows no branding has none"


def test_what_cannot_be_read_any_more_is_told_anew(
    store: Store, client: ServerClient, tmp_path: Path
) -> None:
    store.keep_all({"branding.told": '{"accent": "#FFD400"}'})
    branding = kept(store, client, tmp_path)
    assert branding.brand == Brand()
    assert branding.refresh(TOLD)
