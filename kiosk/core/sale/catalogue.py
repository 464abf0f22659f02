"""The catalogue on the kiosk's disk, so that it can be shown before and without the server."""

import json
import threading
from collections.abc import Sequence
from pathlib import Path

from pydantic import ValidationError

from kiosk.core.api import RawEvent, RawEventList, ServerClient
from kiosk.core.errors import OddAnswerError
from kiosk.core.sale.picture_files import PictureFiles
from kiosk.core.store import Store
from ticketing.catalogue import EventView

_EVENTS = "catalogue.events"
_ETAG = "catalogue.etag"


class _Reading:
    """Events out of JSON, one by one: those that are as they were are the same objects again.

    Somebody buys a ticket, and all events come once more; a thousand of them at once would keep
    the window waiting for a tenth of a second.
    """

    def __init__(self) -> None:
        # Not as they came: that would take as much memory again.
        self._known: dict[str, tuple[int, EventView]] = {}

    def read(self, events: Sequence[RawEvent]) -> tuple[EventView, ...]:
        """``events`` in their order; raises ValidationError where one is none."""
        known: dict[str, tuple[int, EventView]] = {}
        for raw in events:
            key, said = str(raw.get("id")), hash(json.dumps(raw))
            before = self._known.get(key)
            if before is None or before[0] != said:
                before = (said, EventView.model_validate(raw))
            known[key] = before
        self._known = known
        return tuple(event for _, event in known.values())


class Catalogue:
    """The last catalogue the server gave, with its pictures. Safe to use from several threads."""

    def __init__(self, store: Store, pictures: Path, client: ServerClient) -> None:
        self._store = store
        self._files = PictureFiles(pictures, client)
        self._client = client
        self._lock = threading.Lock()
        self._reading = _Reading()
        self._etag: str | None = None
        self._events: tuple[EventView, ...] | None = None
        self._load()

    @property
    def events(self) -> tuple[EventView, ...] | None:
        """The events last seen; None where none ever were."""
        return self._events

    def refresh(self) -> None:
        """Bring the catalogue up to date, or leave it as it is.

        Raises:
            ServerError: the server gave no answer to use.
            StoreError: the disk would not keep it.
        """
        with self._lock:
            answer = self._client.events(self._etag)
            if answer is None:
                return
            try:
                self._events = self._reading.read(answer.events)
            except ValidationError as error:
                raise OddAnswerError("the events are not those of this Wicket") from error
            self._etag = answer.etag
            self._store.keep_all({_EVENTS: answer.text, _ETAG: self._etag})

    def fetch_pictures(self) -> bool:
        """Fetch what pictures are missing; whether there were any.

        Raises:
            ServerError: a picture could not be had; the next call tries again.
            OSError: the disk would not keep it.
        """
        return self._files.fetch({event.picture for event in self._events or () if event.picture})

    def picture(self, path: str) -> str | None:
        """The local file of a picture, or None while it has not been fetched."""
        return self._files.file(path)

    def _load(self) -> None:
        kept = self._store.setting(_EVENTS)
        if kept is None:
            return
        try:
            self._events = self._reading.read(RawEventList.model_validate_json(kept).events)
        except ValidationError:
            return  # an older Wicket wrote it; the next refresh replaces it, so the tag is not kept
        self._etag = self._store.setting(_ETAG)
