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
    lan: bool = Field(
        default=True,
        description="Whether the gate finds the venue's other gates on the local network.",
    )
    language: Language = Field(
        default=LANGUAGES[0], description="The steward's language; the screen can change it."
    )
    night: bool = Field(default=False, description="Start in the night theme.")
