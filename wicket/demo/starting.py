"""The command ``wicket demo``: opens the demo's windows, or plays it where there is no display."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import webbrowser
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from resources import resource
from ticketing.people import StaffRole
from wicket.demo.letterbox import NoLetterError
from wicket.demo.paper import NoPdfToolError, hold_up, pages
from wicket.demo.people import ADMIN, Staffing, address_of
from wicket.demo.venue import SampleVenue
from wicket.demo.world import READER, PartDidNotStartError, World, running_world

CANNOT_START = 2
_OFFSCREEN = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QSG_RENDER_LOOP": "basic",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the demo until its windows are closed, or once through where nobody can see them."""
    parser = argparse.ArgumentParser(
        prog="wicket demo",
        description="Wicket on one machine, with a simulated Stripe and a sample venue. "
        "No money moves.",
    )
    parser.add_argument(
        "--headless", action="store_true", help="play it offscreen even where there is a display"
    )
    parser.add_argument(
        "--output",
        type=Path,
        default=Path("demo-output"),
        help="where letters go, and an offscreen run's pictures and PDFs (default: %(default)s)",
    )
    parser.add_argument(
        "--stay", action="store_true", help="after an offscreen run, keep the server open to try"
    )
    options = parser.parse_args(argv)
    seen = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    seen = seen and not options.headless
    letters = options.output / "letters"
    try:
        _make_room(letters if seen else options.output, letters)
    except OSError as error:
        print(f"{options.output} cannot be written: {error.strerror}.", file=sys.stderr)
        return CANNOT_START
    try:
        with (
            tempfile.TemporaryDirectory(prefix="wicket-demo-") as name,
            running_world(Path(name), letters) as world,
        ):
            venue = SampleVenue(world.server_url, world.admin_token, datetime.now(UTC))
            if seen:
                return _open(world, venue)
            return _play(world, venue, options.output, stays=options.stay)
    except (PartDidNotStartError, NoPdfToolError, NoLetterError) as error:
        print(error, file=sys.stderr)
        return CANNOT_START
    except KeyboardInterrupt:
        return 0


def _make_room(old: Path, letters: Path) -> None:
    """Take away what an earlier demo left; letters have a folder then."""
    shutil.rmtree(old, ignore_errors=True)
    letters.mkdir(parents=True)


def _introduce(world: World) -> None:
    """Say where tickets are sold, who can sign in, and where letters arrive."""
    print(f"Tickets are sold on the web at {world.server_url}/shop")
    print(f"The server's interface is described at {world.server_url}/api/v1/openapi.json")
    print(f"POST /api/v1/sign-in takes the password {world.password} of")
    for address in (ADMIN, *(address_of(role) for role in StaffRole)):
        print(f"  {address}")
    print(f"Letters arrive in {world.letters.resolve()}")


def _play(world: World, venue: SampleVenue, output: Path, *, stays: bool) -> int:
    os.environ.update(_OFFSCREEN)
    # Qt reads those as it is imported.
    from wicket.demo.playing import play
    from wicket.demo.touching import NotOnScreenError

    print("No display here, so the demo plays itself: two sales and the entries ...", flush=True)
    try:
        play(world, venue, output)
        Staffing(world.server_url, world.letters, world.password).hire(venue.organiser_id)
    except (NotOnScreenError, NoLetterError) as error:
        print(f"The demo got stuck: {error}.", file=sys.stderr)
        return 1
    pictures = len(list(output.glob("*.png")))
    print(f"Done: {pictures} pictures and the printed tickets are in {output.resolve()}")
    print("Its folder letters has what was mailed, for any mail reader to open.")
    if stays:
        _introduce(world)
        print("Press Ctrl+C to end.", flush=True)
        threading.Event().wait()
    return 0


def _open(world: World, venue: SampleVenue) -> int:
    """Start the faces as a venue would, and hold each printed page up to the gate."""
    ids = venue.load()
    checkpoint = venue.checkpoint("Main gate", ids["mira-okafor"], ids["mira-okafor/early"])
    kiosk_code = venue.pair("kiosk", "Kiosk 1", "Foyer", reader_id=READER)
    gate_code = venue.pair("gate", "Gate 1", "North door", checkpoint_id=str(checkpoint))
    Staffing(world.server_url, world.letters, world.password).hire(venue.organiser_id)
    kiosk, gate, photos = (world.folder / name for name in ("kiosk", "gate", "photos"))
    photos.mkdir()
    has_camera = Path("/dev/video0").exists()
    camera = ["--camera", "0"] if has_camera else ["--camera", str(photos), "--no-loop"]
    faces = [
        # A demo leaves nothing outside its folder.
        subprocess.Popen(
            [sys.executable, "-m", "wicket", *arguments],
            env=os.environ | {"WICKET_KEYRING": "file"},
        )
        for arguments in (
            [
                *("kiosk", "--server", world.server_url, "--folder", str(kiosk)),
                *("--pairing-code", kiosk_code, "--window", "506x900"),
                *("--venue-folder", str(resource("sample_venue"))),
            ],
            [
                *("gate", "--server", world.server_url, "--folder", str(gate)),
                *("--pairing-code", gate_code, "--window", "562x900", *camera),
            ],
        )
    ]
    reader = f"{world.simulator_url}/reader"
    print(f"The kiosk and the gate are open. Play the card reader at {reader}")
    if not has_camera:
        print("There is no camera here: each page the kiosk prints is held up to the gate.")
    _introduce(world)
    print("Close a window, or press Ctrl+C, to end.", flush=True)
    webbrowser.open(reader)
    try:
        _hold_up_prints(faces, kiosk / "prints", photos)
    finally:
        for face in faces:
            face.terminate()
        for face in faces:
            face.wait()
    return 0


def _hold_up_prints(faces: Sequence[subprocess.Popen[bytes]], prints: Path, photos: Path) -> None:
    """Until a window is closed, turn each new printed page into a photograph for the gate."""
    held: set[Path] = set()
    while all(face.poll() is None for face in faces):
        for pdf in sorted(prints.glob("*.pdf")):
            if pdf not in held:
                held.add(pdf)
                for page in pages(pdf, photos.parent / "pages"):
                    hold_up(page, photos / page.name)
        time.sleep(0.5)
