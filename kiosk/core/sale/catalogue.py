"""The catalogue on the kiosk's disk, so that it can be shown before and without the server."""

import threading
from pathlib import Path

from pydantic import ValidationError

from kiosk.core.api import ServerClient
from kiosk.core.sale.picture_files import PictureFiles
from kiosk.core.store import Store
from ticketing.catalogue import EventList, EventView

_EVENTS = "catalogue.events"
_ETAG = "catalogue.etag"


class Catalogue:
    """The last catalogue the server gave, with its pictures. Safe to use from several threads."""

    def __init__(self, store: Store, pictures: Path, client: ServerClient) -> None:
        self._store = store
        self._files = PictureFiles(pictures, client)
        self._client = client
        self._lock = threading.Lock()
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
            listed, self._etag = answer
            self._events = listed.events
            self._store.keep_all({_EVENTS: listed.model_dump_json(), _ETAG: self._etag})

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
            self._events = EventList.model_validate_json(kept).events
        except ValidationError:
            return  # an older Wicket wrote it; the next refresh replaces it, so the tag is not kept
        self._etag = self._store.setting(_ETAG)
