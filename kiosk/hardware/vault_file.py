"""Secrets in a file of their own, which nobody else on the machine may read.

Written beside and renamed, so that a power cut leaves what was there before or what came after.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path

from kiosk.core.errors import StoreError
from kiosk.core.ports import VaultKind
from kiosk.core.store import disk_trouble


class FileVault:
    """The port ``kiosk.core.ports.Vault`` in ``file``, whose folder is made for it alone."""

    kind = VaultKind.FILE

    def __init__(self, file: Path) -> None:
        self._file = file
        self._beside = file.with_suffix(".new")

    def secrets(self) -> Mapping[str, str]:
        """What is kept; nothing where nothing is."""
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise StoreError(f"{self._file} cannot be read: {error}") from error
        return {str(name): str(secret) for name, secret in dict(kept).items()}

    def keep(self, secrets: Mapping[str, str]) -> None:
        """Keep these in place of all before; on disk when it returns."""
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file.parent.chmod(0o700)
            self._beside.unlink(missing_ok=True)
            made = os.open(self._beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with os.fdopen(made, "w", encoding="utf-8") as beside:
                json.dump(dict(secrets), beside)
                beside.flush()
                os.fsync(beside.fileno())
            self._beside.replace(self._file)
            self._sync_folder()
        except OSError as error:
            trouble = disk_trouble(self._file.parent, error)
            words = f"{self._file} cannot be written: {error.strerror}"
            raise StoreError(words, trouble) from error

    def forget(self) -> None:
        """Keep nothing any more, also of what a power cut left half written."""
        if not self._file.parent.is_dir():
            return
        try:
            self._beside.unlink(missing_ok=True)
            self._file.unlink(missing_ok=True)
            self._sync_folder()
        except OSError as error:
            raise StoreError(f"{self._file} cannot be removed: {error.strerror}") from error

    def _sync_folder(self) -> None:
        folder = os.open(self._file.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
