"""The pictures QML cannot draw itself."""

import gc
from pathlib import Path
from urllib.parse import quote

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.ui import images
from kiosk.ui.images import PaintedImages
from kiosk.ui.shade import shade_picture
from resources import resource
from tests.small_pictures import a_picture

ROLES = (
    *("accent", "back", "device", "edge", "far", "ink"),
    *("key", "line", "mark", "paper", "shadow", "wave"),
)


def ask(paint: images.Painter, what: str) -> QImage:
    return PaintedImages(paint).requestImage(what, QSize(), QSize())


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_an_icon_has_the_colour_it_is_asked_in() -> None:
    image = ask(images.icon, "check/ff1f3be0/48/2")
    assert image.size() == QSize(48, 48)
    assert colours(image) == {"#1f3be0"}


@pytest.mark.parametrize(
    ("paint", "what"),
    [
        (images.icon, "no-such-icon/000000/48/2"),
        (images.icon, "../../pyproject/000000/48/2"),
        (images.icon, "check/not-a-colour/48/2"),
        (images.icon, "check"),
        (images.picture, "10/10/0/0/0/1/no-such-file.png"),
        (images.drawing, "card/10/10/"),
        (images.symbol, "many/text"),
    ],
)
def test_what_cannot_be_drawn_is_transparent(paint: images.Painter, what: str) -> None:
    image = ask(paint, what)
    assert image.size() == QSize(1, 1)
    assert image.pixelColor(0, 0).alpha() == 0


def test_a_picture_is_cropped_with_round_corners() -> None:
    file = quote(str(resource("sample_venue/mira-okafor.png")), safe="")
    image = ask(images.picture, f"200/100/30/0/0/1/{file}")
    assert image.size() == QSize(200, 100)
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(0, 99).alpha() == 255
    assert image.pixelColor(100, 50).alpha() == 255


def test_a_faded_picture_has_no_colour() -> None:
    file = quote(str(resource("sample_venue/mira-okafor.png")), safe="")
    image = ask(images.picture, f"60/40/0/0/1/1/{file}")
    assert all(QColor(name).hslSaturation() <= 1 for name in colours(image))


def marked(content: bytes, folder: Path) -> QImage:
    """A mark of 100 pixels with a green accent of its own, shown in white and red."""
    file = folder / "mark"
    file.write_bytes(content)
    return ask(images.mark, f"100/ffffff/ff0000/0B6B3A/{quote(str(file), safe='')}")


def test_a_drawn_mark_has_the_inks_of_its_place_and_its_own_shape(tmp_path: Path) -> None:
    svg = b"""<svg viewBox="0 0 40 20"><rect width="20" height="20" fill="currentColor"/>
        <rect x="20" width="20" height="20" fill="#0b6b3a"/></svg>"""
    image = marked(svg, tmp_path)
    shown = [image.pixelColor(x, y).name() for x, y in ((20, 50), (80, 50))]
    assert shown == ["#ffffff", "#ff0000"]
    assert image.pixelColor(50, 10).alpha() == 0


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_mark_that_is_a_picture_is_shown_with_round_corners(tmp_path: Path, kind: str) -> None:
    image = marked(a_picture(kind, (64, 64), "#0000FF"), tmp_path)
    assert image.size() == QSize(100, 100)
    assert image.pixelColor(50, 50).blue() > 250
    assert image.pixelColor(0, 0).alpha() == 0


@pytest.mark.parametrize("content", [b"", b"no picture", b"<svg", b"<svg>\xff</svg>"])
def test_a_mark_that_is_none_leaves_its_place_empty(tmp_path: Path, content: bytes) -> None:
    image = marked(content, tmp_path)
    assert image.pixelColor(image.width() // 2, image.height() // 2).alpha() == 0


def test_a_ring_is_as_full_as_it_says() -> None:
    def filled(fraction: float) -> int:
        image = ask(images.arc, f"100/{fraction}/10/0000ff/eeeeee")
        return sum(
            image.pixelColor(x, y).name() == "#0000ff" for x in range(100) for y in range(100)
        )

    assert filled(0) == 0
    assert filled(0.25) < filled(0.5) < filled(1)


def test_a_shadow_fades_outwards() -> None:
    image = shade_picture(20, 16, 80)
    middle = image.height() // 2
    alphas = [image.pixelColor(x, middle).alpha() for x in range(18)]
    assert alphas == sorted(alphas)
    assert alphas[0] <= 1 < alphas[-1]


def test_every_drawing_names_only_the_roles_it_is_given() -> None:
    folder = Path(images.__file__).with_name("drawings")
    roles = [
        "accent",
        "back",
        "device",
        "edge",
        "far",
        "ink",
        "key",
        "line",
        "mark",
        "paper",
        "shadow",
        "wave",
    ]
    given = ";".join(f"{role}=123456" for role in roles)
    for path in folder.glob("*.svg"):
        assert ask(images.drawing, f"{path.stem}/40/40/{given}").size() == QSize(40, 40), path


def test_pictures_outlive_the_collector() -> None:
    """PySide 6.12 crashed where a provider's picture was collected while Qt still drew it."""
    kept = []
    for number in range(300):
        kept.append(ask(images.arc, f"40/{number / 300}/4/0000ff/eeeeee"))
        if number % 50 == 0:
            gc.collect()
    assert all(not image.isNull() for image in kept)
