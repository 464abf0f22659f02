"""The organiser's branding on the kiosk's disk: it looks the same before and without the server."""

from pathlib import Path

from pydantic import ValidationError

from kiosk.core.api import ServerClient
from kiosk.core.sale.picture_files import PictureFiles
from kiosk.core.sale.view import Brand
from kiosk.core.store import Store
from ticketing.branding import Branding

_TOLD = "branding.told"


class KeptBranding:
    """The last branding whose files are all here. Safe to use from several threads."""

    def __init__(self, store: Store, folder: Path, client: ServerClient) -> None:
        self._store = store
        self._files = PictureFiles(folder, client)
        self._told = self._kept()

    @property
    def brand(self) -> Brand:
        """What the kiosk looks like; a file that got lost is left out."""
        told = self._told
        pictures = (self._files.file(path) for path in told.pictures)
        return Brand(
            accent=told.accent,
            mark=self._files.file(told.mark) if told.mark else None,
            pictures=tuple(file for file in pictures if file),
        )

    def mark(self) -> bytes | None:
        """The organiser's mark, as documents take it."""
        file = self.brand.mark
        return Path(file).read_bytes() if file else None

    def refresh(self, told: Branding | None) -> bool:
        """Look as the server says now, once every file is here; whether that is another look.

        Until then the kiosk looks as before. ``told`` is None of a server that knows no branding.

        Raises:
            ServerError: a file could not be had; the next call tries again.
            StoreError, OSError: the disk would not keep it.
        """
        told = told or Branding()
        fetched = self._files.fetch(_paths(told))
        if told == self._told:
            return fetched
        # What is on the screen until the next view stays, whatever comes after it.
        self._files.forget_all_but((*_paths(told), *_paths(self._told)))
        self._store.keep_all({_TOLD: told.model_dump_json()})
        self._told = told
        return True

    def _kept(self) -> Branding:
        kept = self._store.setting(_TOLD)
        if kept is None:
            return Branding()
        try:
            return Branding.model_validate_json(kept)
        except ValidationError:
            return Branding()  # another Wicket wrote it; the next refresh replaces it


def _paths(told: Branding) -> tuple[str, ...]:
    return (told.mark, *told.pictures) if told.mark else told.pictures
