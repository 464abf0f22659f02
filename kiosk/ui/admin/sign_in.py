"""The first thing anybody sees: who are you, and where is the server."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kiosk.core.admin.client import Credentials
from kiosk.core.admin.errands import Errands
from kiosk.core.admin.signing_in import Session, Trouble, sign_in, trouble_of
from kiosk.core.errors import ServerError
from kiosk.ui.admin.failure_words import trouble_words
from kiosk.ui.admin.parts import Banner, button, card, in_row, label, picture, wrapped
from kiosk.ui.palette import Palette

translate = QCoreApplication.translate

ADDRESS, EMAIL = "sign_in/address", "sign_in/email"
_WIDE = 400


class SignInPage(QWidget):
    """Asks for address, e-mail, password, and the code where the server wants one."""

    def __init__(
        self,
        errands: Errands,
        settings: QSettings,
        colours: Palette,
        *,
        address: str,
        language: str,
        signed_in: Callable[[Session], None],
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._errands, self._settings, self._language = errands, settings, language
        self._signed_in = signed_in
        kept = str(settings.value(ADDRESS, "") or "")
        self.address = _line(translate("Admin", "Server"), kept or address)
        self.email = _line(translate("Admin", "E-mail"), str(settings.value(EMAIL, "") or ""))
        self.password = _line(translate("Admin", "Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.code = _line(translate("Admin", "Code of your authenticator"))
        self.code.setPlaceholderText("123 456")
        self.code.setMaxLength(20)
        self.fault = Banner("fault", "circle-x", colours.negative)
        self.button = button(translate("Admin", "Sign in"), "primary", on=self.sign_in)
        self.button.setDefault(True)
        self._lay_out(colours)
        self._ask_code(wanted=False)
        for line in (self.address, self.email, self.password, self.code):
            line.returnPressed.connect(self.sign_in)
        (self.password if self.email.text() else self.email).setFocus()

    def say(self, text: str) -> None:
        """Say why somebody is here again."""
        self.fault.say(text)

    def sign_in(self) -> None:
        """Ask the server; fields that are empty are asked for first."""
        for line in (self.address, self.email, self.password):
            if not line.text().strip():
                line.setFocus()
                return
        if not self.button.isEnabled():
            return
        address = self.address.text().strip()
        if "://" not in address:
            address = f"https://{address}"
        code = self.code.text().strip() if not self.code.isHidden() else ""
        given = Credentials(
            email=self.email.text().strip(), password=self.password.text(), code=code or None
        )
        self.fault.say("")
        self._busy(busy=True)
        self._errands.run(
            lambda: sign_in(address, given, self._language),
            self._welcome,
            lambda error: self._refused(error, given),
        )

    def _welcome(self, session: Session) -> None:
        self._busy(busy=False)
        self._settings.setValue(ADDRESS, session.client.address)
        self._settings.setValue(EMAIL, self.email.text().strip())
        self.password.clear()
        self.code.clear()
        self._signed_in(session)

    def _refused(self, error: ServerError, given: Credentials) -> None:
        self._busy(busy=False)
        trouble = trouble_of(error, given)
        if trouble is Trouble.CODE_NEEDED:
            self._ask_code(wanted=True)
            self.code.setFocus()
            return
        self.fault.say(trouble_words(trouble))
        if trouble is Trouble.CODE_WRONG:
            self.code.selectAll()
            self.code.setFocus()
        else:
            wrong = self.address if trouble is Trouble.UNREACHABLE else self.password
            wrong.selectAll()
            wrong.setFocus()

    def _ask_code(self, *, wanted: bool) -> None:
        self._code_part.setVisible(wanted)
        self.code.setVisible(wanted)

    def _busy(self, *, busy: bool) -> None:
        self.button.setEnabled(not busy)
        asking, ready = translate("Admin", "Signing in …"), translate("Admin", "Sign in")
        self.button.setText(asking if busy else ready)

    def _lay_out(self, colours: Palette) -> None:
        frame, inside = card(margins=(28, 24, 28, 28))
        frame.setFixedWidth(_WIDE)
        inside.addWidget(label(translate("Admin", "Sign in to Wicket"), px=22, weight=700))
        words = translate("Admin", "For those who run events: orders, money, gates and reports.")
        inside.addWidget(wrapped(label(words, "muted")))
        inside.addSpacing(8)
        inside.addWidget(self.fault)
        for line in (self.address, self.email, self.password):
            inside.addWidget(_field(line))
        self._code_part = _field(self.code)
        inside.addWidget(self._code_part)
        inside.addSpacing(8)
        self.button.setMinimumHeight(40)
        inside.addWidget(self.button)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(frame)
        across.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addWidget(Mark(colours), 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addSpacing(16)
        whole.addLayout(across)
        whole.addStretch(3)


class Mark(QFrame):
    """The product's name with its sign."""

    def __init__(self, colours: Palette) -> None:
        super().__init__()
        row = in_row(picture("ticket", colours.accent_ink, 28), spacing=10)
        row.addWidget(label("Wicket", px=24, weight=700))
        self.setLayout(row)


def _line(name: str, text: str = "") -> QLineEdit:
    made = QLineEdit(text)
    made.setAccessibleName(name)
    return made


def _field(line: QLineEdit) -> QWidget:
    """A line with its name above it."""
    made = QWidget()
    inside = QVBoxLayout(made)
    inside.setContentsMargins(0, 4, 0, 0)
    inside.setSpacing(4)
    named = label(line.accessibleName(), "small")
    named.setBuddy(line)
    inside.addWidget(named)
    inside.addWidget(line)
    return made
