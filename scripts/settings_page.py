"""Writes docs/settings.md from the settings themselves, so that the page never lags behind."""

from pathlib import Path

from pydantic_core import PydanticUndefined
from pydantic_settings import BaseSettings

from kiosk.core.gate.settings import GateSettings
from kiosk.core.settings import DeviceSettings, SaleSettings
from server.settings import MomoSettings, Settings

PAGE = Path(__file__).parent.parent / "docs" / "settings.md"
_TOP = """# Settings

Every setting is an environment variable; `wicket server`, `wicket kiosk` and `wicket gate` take
the most used ones as options too (`--help`). This page is made from the code by
`python scripts/settings_page.py`.
"""
_SECTIONS: tuple[tuple[str, type[BaseSettings], type[BaseSettings] | None], ...] = (
    ("Server", Settings, MomoSettings),
    ("Server: mobile money by MTN MoMo", MomoSettings, None),
    ("Kiosk and gate", DeviceSettings, None),
    ("Kiosk", SaleSettings, DeviceSettings),
    ("Gate", GateSettings, DeviceSettings),
)


def page() -> str:
    """The whole page, in Markdown."""
    return "\n".join([_TOP, *(_section(*section) for section in _SECTIONS)])


def _section(title: str, settings: type[BaseSettings], parent: type[BaseSettings] | None) -> str:
    inherited = parent.model_fields if parent else {}
    rows = [
        f"| `WICKET_{name.upper()}` | {_default(field.default)} | {field.description} |"
        for name, field in settings.model_fields.items()
        if name not in inherited
    ]
    return "\n".join(
        [f"## {title}", "", "| variable | default | meaning |", "|---|---|---|", *rows, ""]
    )


def _default(value: object) -> str:
    if value is None or value == "":
        return "none"
    return "the user's data folder" if value is PydanticUndefined else f"`{value}`"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
