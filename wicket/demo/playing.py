"""Plays the demo where nobody is there to touch it: two visitors buy, and a gate lets them in.

The faces are the product's own, offscreen; every press goes through their windows, every payment
through the simulated reader, every entry through the camera's picture of the printed page.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import requests

from kiosk.app import build_sale
from kiosk.core.settings import SaleSettings
from kiosk.ui.sale.face import Opening, SaleFace
from kiosk.ui.theme import VenueLook
from resources import resource
from wicket.demo.touching import Hand
from wicket.demo.world import READER, World

PAGE_DPI = 150
_SHOWN = 0.4
"""Seconds that a screen is left alone before its picture is taken, so that motion has ended."""


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


def sell(world: World, code: str, ids: Mapping[str, UUID], album: Album) -> list[Path]:
    """Open the kiosk with a pairing code, let both visitors buy; the printed files, in order."""
    folder = world.folder / "kiosk"
    settings = SaleSettings(
        server_url=world.server_url,
        device_folder=folder,
        pairing_code=code,
        venue_folder=resource("sample_venue"),
    )
    parts = build_sale(settings)
    reader = CardReader(world.simulator_url)
    face = SaleFace(parts.desk, Opening(venue=_look(settings)))
    try:
        parts.desk.start()
        face.show()
        hand = Hand(face.window)
        for visit in (ENGLISH, ARABIC):
            _buy(hand, visit, ids[visit.event], reader, album)
    finally:
        face.close()
        parts.close()
    return sorted(settings.prints.glob("*.pdf"), key=lambda path: path.stat().st_mtime)


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
        hand.picture(album.next(f"{name or screen.replace('_', '-')}-{visit.language}"))

    hand.arrive("attract")
    hand.touch(f"language-{visit.language}")
    seen("attract")
    hand.touch("start")
    seen("events")
    hand.touch(f"event-{event_id}")
    hand.arrive("tiers")
    for place, count in visit.quantities.items():
        for _ in range(count):
            hand.touch(f"tier-{place}-more")
    seen("tiers")
    hand.touch("review")
    seen("review")
    hand.touch("continue")
    hand.arrive("email")
    if visit.email is None:
        seen("email")
        hand.touch("skip")
    else:
        hand.type(visit.email)
        seen("email")
        hand.touch("continue")
    *refused, good = visit.cards
    for card in refused:
        seen("present_card")
        reader.present(card)
        seen("declined")
        hand.touch("tryAgain")
    seen("present_card", "present-card-again" if refused else None)
    reader.present(good)
    seen("processing")
    seen("done")
    hand.touch("done")
    hand.arrive("attract")
