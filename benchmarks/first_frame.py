"""A process that shows one window and says how long its first frame took. Started by ``kiosk.py``.

Usage: ``python -m benchmarks.first_frame STARTED empty|kiosk [FOLDER]``. STARTED is the caller's
clock (seconds since 1970) just before it started this process. Prints seconds and RSS in MB.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

_EMPTY = """import QtQuick
Rectangle {
    property bool lit
    width: 1080; height: 1920
    color: lit ? "white" : "black"
    TapHandler { onTapped: parent.lit = !parent.lit }
}
"""


def main() -> int:
    """Show the window asked for, print what its first frame took, and end."""
    started, kind, *folder = sys.argv[1:]
    application = QGuiApplication(sys.argv[:1])
    drawn: list[float] = []
    view = empty() if kind == "empty" else attracting(Path(folder[0]))
    view.frameSwapped.connect(lambda: drawn.append(time.time()))
    view.show()
    while not drawn:
        application.processEvents()
    print(f"{drawn[0] - float(started):.4f} {resident_mb():.1f}")
    sys.stdout.flush()
    os._exit(0)  # a measurement needs no tidy end: its folder is thrown away


def empty() -> QQuickView:
    """A window of one colour, which a touch turns into another."""
    view = QQuickView()
    with tempfile.NamedTemporaryFile("w", suffix=".qml", delete=False) as qml:
        qml.write(_EMPTY)
    view.setSource(QUrl.fromLocalFile(qml.name))
    Path(qml.name).unlink()
    return view


def attracting(folder: Path) -> QQuickView:
    """The kiosk's window once its attract screen is there to be drawn."""
    from kiosk.app import build_sale
    from kiosk.core.settings import KeyringUse, SaleSettings
    from kiosk.ui.garbage import Garbage
    from kiosk.ui.sale.face import Opening, SaleFace

    parts = build_sale(SaleSettings(device_folder=folder, keyring=KeyringUse.FILE))
    face = SaleFace(parts.desk, Opening())
    parts.start()
    while face.window.rootObject().property("shownScreen") != "attract":
        QGuiApplication.processEvents()
        time.sleep(0.001)  # the desk's thread needs Python's lock to get there
    garbage = Garbage(face.at_rest)
    garbage.start()
    face.window.setProperty("parts", (face, garbage))  # they live as long as the window
    face.window.setProperty("desk", parts.desk)
    face.window.setProperty("alone", parts.alone)
    return face.window


def resident_mb() -> float:
    """What this process has of the machine's memory."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    sys.exit(main())
