"""The face of the desk: signs somebody in, and shows their window until they leave."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QSize, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from kiosk.core.admin.client import Organiser
from kiosk.core.admin.errands import Errands
from kiosk.core.admin.signing_in import Session
from kiosk.core.errors import ServerError
from kiosk.ui.admin.menus import Wishes
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.sign_in import SignInPage
from kiosk.ui.admin.style import style_sheet
from kiosk.ui.admin.window import GEOMETRY, AdminWindow
from kiosk.ui.background import Hop
from kiosk.ui.fonts import install_fonts
from kiosk.ui.palette import Look, palette
from kiosk.ui.translation import Catalogue, Translation, offered_languages

LOOK, LANGUAGE, ORGANISER = "look", "language", "organiser"
_USUAL = QSize(1440, 900)


@dataclass(frozen=True)
class AdminOpening:
    """How the window opens; None is what was chosen here last.

    Attributes:
        folder: where the layout is remembered, and prints and reports are put.
    """

    folder: Path
    address: str
    language: str | None = None
    look: Look | None = None
    size: QSize | None = None


class AdminFace:
    """Shows the page that signs in, then the window; another look or language builds it anew."""

    def __init__(self, opening: AdminOpening) -> None:
        install_fonts()
        self._opening = opening
        opening.folder.mkdir(parents=True, exist_ok=True)
        file = str(opening.folder / "admin.ini")
        self._settings = QSettings(file, QSettings.Format.IniFormat)
        self._settings.setValue("folder", str(opening.folder / "admin"))
        self._owner = QObject()
        self._hop = Hop(self._owner)
        self._hop.arrived.connect(lambda news: news())
        self.errands = Errands(self._hop.send)
        self._look = opening.look or Look(str(self._settings.value(LOOK) or Look.LIGHT))
        self._translation = Translation(self._owner, Catalogue.ADMIN)
        self._translation.speak(self._first_language())
        self._session: Session | None = None
        self._closed = False
        self.window: QMainWindow = self._signing_in("")

    @property
    def language(self) -> str:
        """What the window speaks."""
        return self._translation.language

    def show(self) -> None:
        """Show the window."""
        self.window.show()

    def picture(self, path: Path) -> None:
        """Save what the window shows now to ``path`` (PNG).

        Raises:
            OSError: the file could not be written.
        """
        if not self.window.grab().save(str(path)):
            raise OSError(f"{path} could not be written")

    def close(self) -> None:
        """Close the window, ask nothing any more, take the translation out."""
        self._settings.sync()
        if self._closed:
            return
        self._closed = True
        self.window.close()
        self.window.deleteLater()
        self.errands.close()
        if self._session is not None:
            self._session.client.close()
        self._translation.silence()

    def enter(self, session: Session) -> None:
        """Show the window of somebody who is signed in."""
        self._session = session
        kept = str(self._settings.value(ORGANISER) or "")
        known = [one for one in session.organisers if str(one.id) == kept]
        self._open(session, known[0] if known else session.organisers[0])

    def _first_language(self) -> str:
        wanted = self._opening.language or str(self._settings.value(LANGUAGE) or "")
        offered = offered_languages(Catalogue.ADMIN)
        return wanted if wanted in offered else offered[0]

    def _open(self, session: Session, organiser: Organiser) -> None:
        self._dress()
        office = Office(
            session=session,
            organiser=organiser,
            errands=self.errands,
            colours=palette(self._look),
            language=self.language,
            settings=self._settings,
            heard=_nobody_hears,
        )
        wishes = Wishes(
            organiser=self.switch,
            look=self.wear,
            language=self.speak,
            sign_out=self.sign_out,
        )
        window = AdminWindow(office, self._look, wishes)
        self._replace(window)
        window.begin()

    def _signing_in(self, why: str) -> QMainWindow:
        self._dress()
        page = SignInPage(
            self.errands,
            self._settings,
            palette(self._look),
            address=self._opening.address,
            language=self.language,
            signed_in=self.enter,
        )
        page.say(why)
        window = QMainWindow()
        window.setWindowTitle("Wicket")
        window.setCentralWidget(page)
        window.resize(self._opening.size or _USUAL)
        geometry = self._settings.value(GEOMETRY)
        if geometry is not None and self._opening.size is None:
            window.restoreGeometry(geometry)
        return window

    def switch(self, organiser: Organiser) -> None:
        """Work for another organiser."""
        self._settings.setValue(ORGANISER, str(organiser.id))
        self._rebuild()

    def wear(self, look: Look) -> None:
        """Look like this from now on."""
        self._look = look
        self._settings.setValue(LOOK, look.value)
        self._rebuild()

    def speak(self, language: str) -> None:
        """Speak this language from now on."""
        self._settings.setValue(LANGUAGE, language)
        self._translation.speak(language)
        self._rebuild()

    def _rebuild(self) -> None:
        if self._session is not None:
            self.enter(self._session)

    def sign_out(self, why: str) -> None:
        """Ask anew who is there, and say ``why``."""
        session, self._session = self._session, None
        if session is not None:
            # Whether or not the server hears of it, nobody here has the token any more.
            self.errands.run(session.client.sign_out, _forgotten, _forgotten)
        self._replace(self._signing_in(why))

    def _replace(self, window: QMainWindow) -> None:
        before, self.window = self.window, window
        if self._opening.size is not None:
            window.resize(self._opening.size)
        elif isinstance(before, AdminWindow):
            before.end()
            window.restoreGeometry(before.saveGeometry())
        if before.isVisible():
            window.show()
        _end(before)

    def _dress(self) -> None:
        """Put on the look and the direction; both are the application's own."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            raise TypeError("the admin's window needs a QApplication")
        mirrored = self.language == "ar"
        sides = Qt.LayoutDirection
        application.setLayoutDirection(sides.RightToLeft if mirrored else sides.LeftToRight)
        colours = palette(self._look)
        application.setStyle("Fusion")
        application.setStyleSheet(style_sheet(colours, self._opening.folder / "signs"))


def _end(window: QWidget) -> None:
    if isinstance(window, AdminWindow):
        window.end()
    window.hide()
    window.deleteLater()


def _forgotten(_news: object) -> None:
    """Nobody is left to be told."""


def _nobody_hears(_error: ServerError | None) -> None:
    """Until the window is there to hear."""
