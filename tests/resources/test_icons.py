"""Every icon is a drawing that Qt can colour and render."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from resources import resource

DRAWINGS = [
    *sorted(resource("icons").glob("*.svg")),
    *sorted(resource("marks").glob("*.svg")),
    resource("sample_venue/mark.svg"),
]
NEEDED = """
a-large-small accessibility arrow-left arrow-right ban bell calendar-x camera-off check
chevron-right circle-question-mark clock contrast credit-card database delete door-closed
door-closed-locked ellipsis flashlight globe hand-coins history hourglass info key-round keyboard
languages lock log-in log-out mail map-pin message-square minus moon network nfc octagon-x phone
plus power printer printer-x qr-code refresh-cw scan scan-line search shield-check shield-x signpost
smartphone sun tag ticket tickets triangle-alert undo-2 user-round-check users wifi wifi-off x
"""


def test_the_icons_of_the_screens_are_there() -> None:
    present = {path.stem for path in DRAWINGS}
    assert [name for name in NEEDED.split() if name not in present] == []
    assert "ISC License" in resource("icons/Lucide-ISC.txt").read_text(encoding="utf-8")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_an_icon_takes_the_ink_of_its_place(path: Path) -> None:
    svg = path.read_text(encoding="utf-8")
    assert "currentColor" in svg
    renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", "#FF0000").encode()))
    assert renderer.isValid()
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    inked = sum(
        image.pixelColor(x, y).red() > 200 and image.pixelColor(x, y).alpha() > 200
        for x in range(48)
        for y in range(48)
    )
    assert inked > 20
