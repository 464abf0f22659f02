"""The demo's letterbox: letters that the server put into a folder, read, shown and drawn."""

import base64
import re
import shutil
import subprocess
import tempfile
import time
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

_PATIENCE_S = 30.0
_LOOK_EVERY_S = 0.1
_PICTURE = "720,1500"


class NoLetterError(RuntimeError):
    """A letter that should have come did not."""


@dataclass(frozen=True)
class Received:
    """A letter and the file that it is in."""

    file: Path
    message: EmailMessage

    def link(self, path: str) -> str:
        """The last part of the link to ``path`` that the letter carries.

        Raises:
            NoLetterError: it carries none.
        """
        found = re.search(rf"/{path}/([\w-]+)", self._body("plain"))
        if found is None:
            raise NoLetterError(f"{self.file.name} has no link to {path}")
        return found[1]

    def page(self) -> str:
        """The letter as one HTML file: its pictures stand within."""
        text = self._body("html")
        for part in self.message.walk():
            name = str(part["Content-ID"] or "").strip("<>")
            if name:
                data = base64.b64encode(bytes(part.get_payload(decode=True))).decode()
                text = text.replace(f"cid:{name}", f"data:{part.get_content_type()};base64,{data}")
        return text

    def _body(self, kind: str) -> str:
        part = self.message.get_body((kind,))
        return str(part.get_content()) if part else ""


def wait_for_letter(folder: Path, kind: str, to: str) -> Received:
    """The first letter of ``kind`` to ``to``, once it is there.

    Raises:
        NoLetterError: it does not come.
    """
    give_up_at = time.monotonic() + _PATIENCE_S
    while time.monotonic() < give_up_at:
        for file in sorted(folder.glob(f"*-{kind}-*.eml")):
            message = message_from_bytes(file.read_bytes(), policy=policy.default)
            if to in str(message["To"]):
                return Received(file, message)
        time.sleep(_LOOK_EVERY_S)
    raise NoLetterError(f"no letter ({kind}) to {to} came within {_PATIENCE_S:.0f} s")


def draw_page(text: str, picture: Path) -> bool:
    """Write what a browser shows of a page (PNG); False where there is no browser to ask."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        return False
    with tempfile.TemporaryDirectory(prefix="wicket-letter-") as name:
        page = Path(name) / "letter.html"
        page.write_text(text, encoding="utf-8")
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
        command = [browser, *options, f"--user-data-dir={name}", f"--window-size={_PICTURE}"]
        done = subprocess.run(
            [*command, f"--screenshot={picture}", page.as_uri()],
            check=False,
            capture_output=True,
            timeout=60,
        )
    return done.returncode == 0 and picture.exists()
