"""The product's own typefaces: installed once per process, before the first window."""

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from resources import resource

FAMILY = "Inter"
DISPLAY = "Inter Display"
ARABIC = "Noto Sans Arabic"


def install_fonts() -> None:
    """Make the shipped fonts known and the first choice of the application.

    Static cuts, because a substituted variable font ignores the weight; no hinting, because it
    bends letters that are this large.

    Raises:
        FileNotFoundError: a font file is missing or cannot be read.
    """
    if ARABIC in QFont.substitutes(FAMILY):
        return
    for path in sorted(resource("fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(f"{path.name} is not a font that can be read")
    for family in (FAMILY, DISPLAY):
        QFont.insertSubstitutions(family, [ARABIC])
    font = QFont(FAMILY)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    QGuiApplication.setFont(font)
