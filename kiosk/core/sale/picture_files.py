"""The server's pictures on the kiosk's disk, each fetched once."""

import hashlib
from collections.abc import Collection
from pathlib import Path

from kiosk.core.api import ServerClient


class PictureFiles:
    """A folder of pictures by their path on the server. Safe to use from several threads."""

    def __init__(self, folder: Path, client: ServerClient) -> None:
        self._folder = folder
        self._client = client

    def fetch(self, paths: Collection[str]) -> bool:
        """Fetch those that are missing; whether there were any.

        Raises:
            ServerError: one could not be had; the next call tries again.
            OSError: the disk would not keep it.
        """
        missing = sorted({path for path in paths if self.file(path) is None})
        for path in missing:
            content = self._client.picture(path)
            target = self._place(path)
            target.parent.mkdir(parents=True, exist_ok=True)
            part = target.with_suffix(".part")
            part.write_bytes(content)
            part.replace(target)
        return bool(missing)

    def file(self, path: str) -> str | None:
        """The local file of a picture, or None while it has not been fetched."""
        place = self._place(path)
        return str(place) if place.exists() else None

    def forget_all_but(self, paths: Collection[str]) -> None:
        """Delete the files of all other pictures.

        Raises:
            OSError: the disk would not let go of one.
        """
        kept = {self._place(path) for path in paths}
        for file in self._folder.glob("*.picture"):
            if file not in kept:
                file.unlink(missing_ok=True)

    def _place(self, path: str) -> Path:
        # The path carries the picture's digest, so another picture is another file.
        return self._folder / f"{hashlib.sha256(path.encode()).hexdigest()[:32]}.picture"
