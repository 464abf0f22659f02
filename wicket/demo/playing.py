"""Plays the demo where nobody is there to touch it: two visitors buy, and a gate lets them in.

The faces are the product's own, offscreen; every press goes through their windows, every payment
through the simulated reader, every entry through the camera's picture of the printed page.
"""

import re
import shutil
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import requests
from PySide6.QtGui import QGuiApplication

from kiosk.app import build_sale
from kiosk.core.gate.settings import GateSettings
from kiosk.core.ports import PaperState, PrintJob, PrintOutcome
from kiosk.core.settings import KeyringUse, SaleSettings
from kiosk.gate_app import OpenGate, build_gate
from kiosk.hardware.printer_file import FilePrinter
from kiosk.ui.gate.face import GateFace, GateOpening
from kiosk.ui.sale.face import Opening, SaleFace
from kiosk.ui.theme import VenueLook
from resources import resource
from ticketing.admission import Reason
from wicket.demo.letterbox import draw_page, wait_for_letter
from wicket.demo.paper import forge, hold_up, pages, take_away
from wicket.demo.touching import Hand, NotOnScreenError
from wicket.demo.venue import SampleVenue
from wicket.demo.world import READER, World

_SHOWN = 0.4
"""Seconds that a screen is left alone before its picture is taken, so that motion has ended."""

_PAGE = 1.5
"""Seconds that printing takes."""

_SAME_CODE = 3.2
"""Seconds without a code after which the gate takes the same one for another attempt."""


@dataclass
class Album:
    """Pictures of every step, numbered in the order they were taken."""

    folder: Path
    taken: list[Path] = field(default_factory=list)

    def next(self, name: str) -> Path:
        """The path of the next picture."""
        path = self.folder / f"{len(self.taken) + 1:02d}-{name}.png"
        self.taken.append(path)
        return path


@dataclass(frozen=True)
class Visit:
    """Somebody who comes to the kiosk.

    Attributes:
        language: what they speak.
        event: the key of what they want to see.
        quantities: how many of which tier, by place.
        email: typed on the screen's keyboard; None skips it.
        cards: what is held to the reader, one attempt after the other; the last is good.
    """

    language: str
    event: str
    quantities: dict[int, int]
    email: str | None
    cards: tuple[str, ...]


class PaperPrinter:
    """The file printer at the pace of one with paper, so that printing can be seen."""

    def __init__(self, folder: Path) -> None:
        self._files = FilePrinter(folder)

    def paper(self) -> PaperState:
        """Whether a job would come out now."""
        return self._files.paper()

    def print_document(self, job: PrintJob) -> PrintOutcome:
        """Print ``job``, taking as long as a page takes."""
        time.sleep(_PAGE)
        return self._files.print_document(job)


class CardReader:
    """The simulated reader's control interface, as a person's hand with a card."""

    def __init__(self, simulator_url: str) -> None:
        self._address = f"{simulator_url}/_control/readers/{READER}/present"

    def present(self, card: str) -> None:
        """Hold ``card`` to the reader.

        Raises:
            requests.HTTPError: the reader is not asking for one.
        """
        requests.post(self._address, json={"card": card}, timeout=10).raise_for_status()


ENGLISH = Visit("en", "mira-okafor", {0: 2, 1: 1}, "lea.hartmann@gmx.de", ("declined", "visa"))
ARABIC = Visit("ar", "moonlight", {0: 1}, None, ("mastercard",))


def play(world: World, venue: SampleVenue, output: Path) -> None:
    """Play the whole demo; its pictures and printed files are in ``output`` afterwards.

    Raises:
        NotOnScreenError: a face did not show what it should have.
        NoLetterError: the tickets did not come by mail.
    """
    application = QGuiApplication.instance() or QGuiApplication(["wicket"])
    ids = venue.load()
    album = Album(output)
    kiosk_code = venue.pair("kiosk", "Kiosk 1", "Foyer", reader_id=READER)
    printed = _sell(world, kiosk_code, ids, album)
    _show_letter(world, album)
    for number, pdf in enumerate(printed, 1):
        shutil.copy(pdf, output / f"tickets-{number}.pdf")
    sheets = [pages(pdf, world.folder / "pages") for pdf in printed]
    for (first, *_), visit in zip(sheets, (ENGLISH, ARABIC), strict=True):
        shutil.copy(first, album.next(f"ticket-{visit.language}"))
    checkpoint = venue.checkpoint("Main gate", ids["mira-okafor"], ids["mira-okafor/early"])
    gate_code = venue.pair("gate", "Gate 1", "North door", checkpoint_id=str(checkpoint))
    _admit(world, gate_code, sheets, album)
    application.processEvents()


def _sell(world: World, code: str, ids: Mapping[str, UUID], album: Album) -> list[Path]:
    """Open the kiosk with a pairing code, let both visitors buy; the printed files, in order."""
    folder = world.folder / "kiosk"
    settings = SaleSettings(
        server_url=world.server_url,
        device_folder=folder,
        pairing_code=code,
        keyring=KeyringUse.FILE,  # a demo leaves nothing outside its folder
        venue_folder=resource("sample_venue"),
    )
    parts = build_sale(settings, PaperPrinter(settings.prints))
    reader = CardReader(world.simulator_url)
    face = SaleFace(parts.desk, Opening(venue=_look(settings)))
    try:
        parts.start()
        face.show()
        hand = Hand(face.window)
        for visit in (ENGLISH, ARABIC):
            _buy(hand, visit, ids[visit.event], reader, album)
    finally:
        face.close()
        parts.close()
    return sorted(settings.prints.glob("*.pdf"), key=lambda path: path.stat().st_mtime)


def _show_letter(world: World, album: Album) -> None:
    """Wait for the letter with the first visitor's tickets, and show it as a browser does."""
    letter = wait_for_letter(world.letters, "tickets", str(ENGLISH.email))
    page = letter.page()
    letter.file.with_suffix(".html").write_text(page, encoding="utf-8")
    picture = album.next("letter-en")
    if not draw_page(page, picture):
        album.taken.remove(picture)


def _look(settings: SaleSettings) -> VenueLook:
    return VenueLook(
        mark=settings.venue_file("mark.svg"),
        attract=settings.venue_file("attract.png"),
        attract_wide=settings.venue_file("attract-wide.png"),
    )


def _buy(hand: Hand, visit: Visit, event_id: UUID, reader: CardReader, album: Album) -> None:
    def seen(screen: str, name: str | None = None) -> None:
        hand.arrive(screen)
        hand.rest(_SHOWN)
        hand.picture(album.next(f"{name or _dashed(screen)}-{visit.language}"))

    hand.arrive("Attract")
    hand.touch(f"language-{visit.language}")
    seen("Attract")
    hand.touch("start")
    seen("Events")
    hand.touch(f"event-{event_id}")
    hand.arrive("Tiers")
    for place, count in visit.quantities.items():
        for _ in range(count):
            hand.touch(f"tier-{place}-more")
    seen("Tiers")
    hand.touch("review")
    seen("Review")
    hand.touch("continue")
    hand.arrive("Email")
    if visit.email is None:
        seen("Email")
        hand.touch("skip")
    else:
        hand.type(visit.email)
        seen("Email")
        hand.touch("continue")
    seen("PayMethods")
    hand.touch("pay-card_reader")
    *refused, good = visit.cards
    for card in refused:
        seen("PresentCard")
        reader.present(card)
        seen("Declined")
        hand.touch("tryAgain")
    seen("PresentCard", "present-card-again" if refused else None)
    reader.present(good)
    seen("Processing")
    seen("Printing")
    seen("Done")
    hand.touch("done")
    hand.arrive("Attract")


def _dashed(screen: str) -> str:
    return re.sub(r"(?<=.)([A-Z])", r"-\1", screen).lower()


def _admit(world: World, code: str, sheets: list[list[Path]], album: Album) -> None:
    """Open the gate; the first sale's pages come in, one comes twice, one was tampered with."""
    photos = world.folder / "photos"
    photos.mkdir()
    settings = GateSettings(
        server_url=world.server_url,
        device_folder=world.folder / "gate",
        pairing_code=code,
        keyring=KeyringUse.FILE,  # a demo leaves nothing outside its folder
        camera=str(photos),
        camera_loop=False,
    )
    gate = build_gate(settings)
    face = GateFace(gate.desk, gate.frame, GateOpening())
    (first, second, *_), (elsewhere, *_) = sheets
    tampered = world.folder / "pages" / "tampered.png"
    forge(second, tampered)
    try:
        gate.start()
        face.show()
        steward = _Steward(Hand(face.window), gate, photos, album)
        steward.wait_for_ready("en")
        steward.show(first, None, "admitted-en")
        steward.show(first, Reason.ALREADY_USED, "already-used-en")
        steward.show(tampered, Reason.FORGED, "forged-en")
        steward.hand.touch("nextScan")
        steward.hand.arrive("Ready")
        steward.hand.touch("language")
        steward.wait_for_ready("ar")
        steward.show(second, None, "admitted-ar")
        steward.show(elsewhere, Reason.WRONG_EVENT, "wrong-event-ar")
    finally:
        face.close()
        gate.close()


@dataclass
class _Steward:
    """Holds pages up to the gate's camera and looks at what it says."""

    hand: Hand
    gate: OpenGate
    photos: Path
    album: Album
    shown: int = 0

    def wait_for_ready(self, language: str) -> None:
        self.hand.arrive("Ready")
        self.hand.rest(_SHOWN)
        self.hand.picture(self.album.next(f"gate-ready-{language}"))

    def show(self, page: Path, reason: Reason | None, name: str) -> None:
        if self.shown:
            take_away(self._next_photo())
            self.hand.rest(_SAME_CODE)
        before = self._scan_id()
        hold_up(page, self._next_photo())
        self.hand.wait_until(lambda: self._scan_id() not in {None, before}, f"the verdict {name}")
        self.hand.arrive("Verdict")
        self.hand.rest(_SHOWN)
        self.hand.picture(self.album.next(f"gate-{name}"))
        verdict = self.gate.desk.view.verdict
        if verdict is None or verdict.reason is not reason:
            raise NotOnScreenError(f"expected {reason or 'admitted'}, the gate says {verdict}")

    def _next_photo(self) -> Path:
        self.shown += 1
        return self.photos / f"{self.shown:02d}.png"

    def _scan_id(self) -> UUID | None:
        verdict = self.gate.desk.view.verdict
        return verdict.scan_id if verdict else None
