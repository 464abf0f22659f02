"""What every page has: a name, a search, and gentle asking while somebody looks at it."""

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.core.admin.errands import Errand
from kiosk.core.errors import ServerError
from kiosk.ui.admin.failure_words import failure_words
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.parts import Banner

translate = QCoreApplication.translate


class Page(QWidget):
    """One page of the window; it asks the server again every few seconds while it is seen.

    Attributes:
        body: what the page is laid out in, from top to bottom.
        search: looks for what somebody typed, where the page can.
    """

    every_s = 5.0

    def __init__(self, office: Office) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.office = office
        self.search: Callable[[str], None] | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(12)
        self.notice = Banner("notice", "triangle-alert", office.colours.warning)
        whole.addWidget(self.notice)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        whole.addLayout(self.body, 1)
        self._asking: Errand | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(round(self.every_s * 1000))
        self._timer.timeout.connect(self._look)

    @abstractmethod
    def refresh(self) -> None:
        """Ask the server how things are now."""

    def begin_work(self) -> None:
        """Put the cursor where work begins on this page."""
        self.setFocus()

    def left(self) -> None:
        """Do what Esc means on this page."""

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  Qt names it
        """Somebody looks: ask now, and now and then."""
        super().showEvent(event)
        self.refresh()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802  Qt names it
        """Nobody looks: ask nothing."""
        super().hideEvent(event)
        self._timer.stop()

    def answered(self) -> None:
        """The server answered: nothing is wrong any more."""
        self.notice.say("")

    def failed(self, error: ServerError) -> None:
        """Say what went wrong, and keep what is shown."""
        self.notice.say(failure_words(error))

    def _look(self) -> None:
        if not self.window().isMinimized():
            self.refresh()
