"""The command ``wicket kiosk``: reads its options and opens the sale's window."""

import argparse
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app import STORE_FILE, SaleParts, build_sale
from kiosk.commanding import (
    Opened,
    OpenFace,
    face_options,
    run_face,
    run_printing,
    with_options,
)
from kiosk.core.sale.alone.blanks import ALONE_SCHEMA
from kiosk.core.sale.alone.handing_in import refused_sales
from kiosk.core.settings import Paper, SaleSettings
from kiosk.core.store import Store
from ticketing.device import DeviceKind

if TYPE_CHECKING:
    from kiosk.ui.sale.face import Opening


def run(arguments: Sequence[str]) -> int:
    """Sell until the window is closed; 2 with one sentence where it cannot start."""
    options = _options().parse_args(arguments)
    if options.test_page:
        from kiosk.trial_command import print_test_page

        return run_printing(lambda: print_test_page(with_options(SaleSettings, options)))
    if options.refused:
        return run_printing(lambda: _refused(with_options(SaleSettings, options)))

    @contextmanager
    def prepare() -> Iterator[OpenFace]:
        settings = with_options(SaleSettings, options)
        parts = build_sale(settings)
        try:
            yield lambda: _open(parts, settings, options)
        finally:
            parts.close()

    @contextmanager
    def pairing() -> Iterator[OpenFace]:
        from kiosk.pairing_app import pairing_parts
        from kiosk.pairing_window import open_pairing, pairing_opening

        settings = with_options(SaleSettings, options)
        with pairing_parts(settings, DeviceKind.KIOSK, STORE_FILE) as parts:
            yield lambda: open_pairing(parts, pairing_opening(options, settings.language))

    return run_face(prepare, pairing)


def _open(parts: SaleParts, settings: SaleSettings, options: argparse.Namespace) -> Opened:
    from kiosk.hardware.voice import open_voice
    from kiosk.ui.sale.face import SaleFace

    face = SaleFace(parts.desk, _opening(settings, options), parts.staff, open_voice())
    parts.start()
    device = parts.identity.device
    ready = f"Wicket kiosk {device.name} ({device.place}) is selling"
    return Opened(face, ready, parts.desk.removed, face.at_rest)


def _refused(settings: SaleSettings) -> list[str]:
    """A line for each sale that the server will never take."""
    with Store(settings.device_folder / STORE_FILE, ALONE_SCHEMA) as store:
        return [
            f"{one.sold.sold_at:%Y-%m-%d %H:%M} UTC  {one.sold.number}  {one.sold.method.value}"
            f"  tickets: {len(one.sold.blank_ids)}  {one.why.detail}"
            for one in refused_sales(store)
        ] or ["The server has refused no sale of this kiosk."]


def _opening(settings: SaleSettings, options: argparse.Namespace) -> "Opening":
    from PySide6.QtCore import QSize

    from kiosk.ui.palette import Look
    from kiosk.ui.sale.face import PORTRAIT, Opening
    from kiosk.ui.theme import Appearance, VenueLook

    width, height = options.window or (PORTRAIT.width(), PORTRAIT.height())
    return Opening(
        appearance=Appearance(look=Look(options.look), language=settings.language),
        venue=VenueLook(
            accent=settings.accent,
            mark=settings.venue_file("mark.svg"),
            attract=settings.venue_file("attract.png"),
            attract_wide=settings.venue_file("attract-wide.png"),
        ),
        size=QSize(width, height),
        full_screen=options.full_screen,
        screen=options.screen,
    )


def _options() -> argparse.ArgumentParser:
    parser = face_options("kiosk", "The sale face for a touchscreen.")
    parser.add_argument("--printer", help="file, cups:QUEUE, escpos+tcp://HOST, … (WICKET_PRINTER)")
    parser.add_argument("--paper", choices=[paper.value for paper in Paper])
    parser.add_argument("--venue-folder", type=Path, help="the venue's mark and pictures")
    parser.add_argument("--accent", help="the venue's colour, #RRGGBB")
    parser.add_argument("--look", choices=["light", "dark", "contrast"], default="light")
    parser.add_argument(
        "--refused",
        action="store_true",
        help="print the sales made without the server that it refuses, and end",
    )
    parser.add_argument(
        "--test-page",
        action="store_true",
        help="say how the printer is, print a test page, and end",
    )
    return parser
