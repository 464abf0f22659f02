"""What a gate is told from outside: environment variables ``WICKET_…``, each described here."""

from pydantic import Field

from kiosk.core.settings import DeviceSettings
from ticketing.wire import LANGUAGES, Language


class GateSettings(DeviceSettings):
    """What a gate needs besides what every device needs."""

    camera: str = Field(
        default="0",
        description="A camera's number, or the path of a film, a picture, a folder or a pattern.",
    )
    camera_loop: bool = Field(
        default=True,
        description="Whether a film or a folder of pictures begins again at its end.",
    )
    scanner: str = Field(
        default="",
        description="A hand scanner's serial device, such as `/dev/ttyACM0`; empty for none. One "
        "that types like a keyboard needs no setting, but must end a code with Enter or Tab.",
    )
    scanner_baud: int = Field(
        default=9600, description="The speed of the scanner's serial line; over USB it is ignored."
    )
    scanner_prefix: str = Field(
        default="",
        description="What hand scanners are set to send before a code, ahead of its AIM "
        "identifier; that one (`]Q1`) is always taken off.",
    )
    scanner_suffix: str = Field(
        default="", description="What hand scanners are set to send after a code, before Enter."
    )
    light: str = Field(
        default="",
        pattern=r"^$|^[^,/]+(,[^,/]+){1,2}$",
        description="A signal light for the verdict: the names under `/sys/class/leds` of its LEDs "
        "for green, red and, where there is one, amber, such as `stack:green,stack:red`; empty for "
        "none. Without an amber one, green and red are lit together.",
    )
    lan: bool = Field(
        default=True,
        description="Whether the gate finds the venue's other gates on the local network.",
    )
    language: Language = Field(
        default=LANGUAGES[0], description="The steward's language; the screen can change it."
    )
    night: bool = Field(default=False, description="Start in the night theme.")
