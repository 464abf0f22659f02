"""What a device is told from outside: environment variables ``WICKET_…``, each described here."""

from enum import StrEnum
from pathlib import Path

from platformdirs import user_data_path
from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

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


class PrinterKind(StrEnum):
    """Where tickets go."""

    FILE = "file"
    CUPS = "cups"


class Paper(StrEnum):
    """What the printer is loaded with."""

    A4 = "a4"
    ROLL_80 = "roll_80"


class SaleSettings(DeviceSettings):
    """What a kiosk that sells needs besides."""

    language: Language = Field(
        default=LANGUAGES[0],
        description="The language of the attract screen; each sale begins in it.",
    )
    printer: PrinterKind = Field(
        default=PrinterKind.FILE,
        description="`file` writes each PDF into a folder, `cups` prints by the system's queues.",
    )
    print_folder: Path | None = Field(
        default=None,
        description="Where `file` puts the PDFs; by default `prints` in the device's folder.",
    )
    printer_queue: str | None = Field(
        default=None, description="The CUPS queue; by default the system's default one."
    )
    paper: Paper = Field(default=Paper.A4, description="A4 sheets or an 80 mm roll.")
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
        description="Folder of the venue's own look: mark.svg, attract.png, attract-wide.png.",
    )
    accent: str | None = Field(
        default=None,
        pattern=r"^#[0-9A-Fa-f]{6}$",
        description="The venue's own accent colour, such as #1F3BE0.",
    )

    def venue_file(self, name: str) -> Path | None:
        """A file of the venue's own look, where it has one."""
        file = self.venue_folder / name if self.venue_folder else None
        return file if file is not None and file.is_file() else None

    @property
    def prints(self) -> Path:
        """The folder of the file printer."""
        return self.print_folder or self.device_folder / "prints"
