"""What a device is told from outside: environment variables ``WICKET_…``, each described here."""

from enum import StrEnum
from pathlib import Path

from platformdirs import user_data_path
from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from kiosk.core.printer_address import (
    PrinterAddress,
    PrinterLanguage,
    WiredAddress,
    printer_address,
)
from ticketing.branding import Accent
from ticketing.wire import LANGUAGES, Language


class KeyringUse(StrEnum):
    """Whether the system's keyring may keep the device's token and key."""

    AUTO = "auto"
    FILE = "file"


class DeviceSettings(BaseSettings):
    """What every device needs, whatever its face."""

    model_config = SettingsConfigDict(env_prefix="WICKET_", frozen=True, extra="ignore")

    server_url: str = Field(
        default="http://127.0.0.1:8700",
        description="Where the server answers. Kept at pairing; afterwards this may be left out.",
    )
    device_folder: Path = Field(
        default_factory=lambda: user_data_path("wicket"),
        description="Folder of this device's own store, pictures and prints.",
    )
    pairing_code: str | None = Field(
        default=None,
        description="An 8-character code from `wicket pair`: pairs this device at start, once.",
    )
    keyring: KeyringUse = Field(
        default=KeyringUse.AUTO,
        description="`auto` keeps the device's token and key in the system's keyring where one "
        "works, else in a file for its user alone; `file` always does the latter.",
    )
    crash_at: str | None = Field(
        default=None,
        description="Tests only: the named step at which the process kills itself.",
    )


class Paper(StrEnum):
    """What the printer is loaded with."""

    A4 = "a4"
    ROLL_80 = "roll_80"
    CARD_54X140 = "card_54x140"


class SaleSettings(DeviceSettings):
    """What a kiosk that sells needs besides."""

    language: Language = Field(
        default=LANGUAGES[0],
        description="The language of the attract screen; each sale begins in it.",
    )
    printer: str = Field(
        default="file",
        description="Where tickets go: `file` or `file:FOLDER` (PDFs, by default in `prints` in "
        "the device's folder), `cups` or `cups:QUEUE`, or a printer in its own language, `escpos`, "
        "`zpl` or `fgl`, by its wire: `escpos+tcp://HOST:9100`, `escpos+usb://04b8:0202`, "
        "`escpos+serial:/dev/ttyUSB0?baud=9600`, `escpos+device:/dev/usb/lp0`; with `dpi=300` "
        "behind the `?` where its head has not 203.",
    )
    paper: Paper | None = Field(
        default=None,
        description="What the printer holds: `a4`, `roll_80` (mm) or `card_54x140` (mm); by "
        "default what its kind prints: A4 by file and CUPS, the roll by ESC/POS, cards by ZPL and "
        "FGL.",
    )
    dialling_code: str = Field(
        default="",
        pattern=r"^([1-9][0-9]{0,2})?$",
        description="The venue's country code for telephones, such as 233: mobile money numbers "
        "begin with it unless somebody types another.",
    )
    lease_keep: int = Field(
        default=4,
        ge=0,
        le=500,
        description="Tickets of each tier that the kiosk keeps to sell while the server cannot be "
        "reached; 0 means that it sells nothing then.",
    )
    lease_percent: int = Field(
        default=5,
        ge=1,
        le=100,
        description="Of a tier's unsold tickets, a kiosk keeps no more than so many percent, so "
        "that the last ones are sold where somebody wants them.",
    )
    venue_folder: Path | None = Field(
        default=None,
        description="Folder of this kiosk's own look, in place of the organiser's: mark.svg, "
        "attract.png, attract-wide.png.",
    )
    accent: Accent | None = Field(
        default=None,
        description="This kiosk's own accent colour, such as #1F3BE0, in place of the organiser's.",
    )

    def venue_file(self, name: str) -> Path | None:
        """A file of the venue's own look, where it has one."""
        file = self.venue_folder / name if self.venue_folder else None
        return file if file is not None and file.is_file() else None

    @field_validator("printer")
    @classmethod
    def _is_a_printer(cls, text: str) -> str:
        printer_address(text)
        return text

    @property
    def address(self) -> PrinterAddress:
        """The printer, taken apart."""
        return printer_address(self.printer)

    @property
    def stock(self) -> Paper:
        """What tickets are made for."""
        match self.address:
            case WiredAddress(language=PrinterLanguage.ESCPOS):
                usual = Paper.ROLL_80
            case WiredAddress():
                usual = Paper.CARD_54X140
            case _:
                usual = Paper.A4
        return self.paper or usual

    @property
    def prints(self) -> Path:
        """The folder of the file printer in the device's own; nothing else is kept in it."""
        return self.device_folder / "prints"
