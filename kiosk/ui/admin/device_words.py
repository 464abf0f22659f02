"""How a device is, in words and marks."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.core.admin.overview import Matter, device_matter
from kiosk.ui.admin.drawing import Kind
from kiosk.ui.admin.order_words import Said
from kiosk.ui.formats import Formats
from ticketing.device import DeviceKind, DeviceView
from ticketing.health import Health

translate = QCoreApplication.translate
_FAR_OFF_S = 5.0
_LOW_PERCENT = 20


def kind_words(kind: DeviceKind) -> str:
    """What a device is for."""
    return {
        DeviceKind.KIOSK: translate("Admin", "Kiosk"),
        DeviceKind.GATE: translate("Admin", "Gate"),
        DeviceKind.DESK: translate("Admin", "Desk"),
    }[kind]


def kind_sign(kind: DeviceKind) -> str:
    """The sign of its kind."""
    return {
        DeviceKind.KIOSK: "monitor",
        DeviceKind.GATE: "tablet",
        DeviceKind.DESK: "store",
    }[kind]


def device_state(device: DeviceView, now: datetime) -> Said:
    """How it is, in one word or two."""
    if device.paired_at is None:
        return Said(Kind.IDLE, translate("Admin", "Waits to be paired"))
    if device.health is None:
        return Said(Kind.IDLE, translate("Admin", "Not heard of yet"))
    matter = device_matter(device, now)
    if matter is None:
        if device.health.refused:
            return Said(Kind.LOOK, translate("Admin", "Reports refused"))
        return Said(Kind.WELL, translate("Admin", "Well"))
    return {
        Matter.DEVICE_SILENT: Said(Kind.BROKEN, translate("Admin", "Silent")),
        Matter.NO_PAPER: Said(Kind.LOOK, translate("Admin", "Cannot print")),
        Matter.NO_CAMERA: Said(Kind.LOOK, translate("Admin", "Camera sees nothing")),
    }[matter]


def health_lines(health: Health, formats: Formats) -> list[tuple[str, str, Kind]]:
    """What it told: a sign, words, and whether they are good."""
    lines = []
    if health.paper_ready is not None:
        words = translate("Admin", "Paper ready"), translate("Admin", "Printer not ready")
        lines.append(_either("printer", words, good=health.paper_ready))
    if health.camera_sees is not None:
        words = translate("Admin", "Camera sees"), translate("Admin", "Camera sees nothing")
        lines.append(_either("camera", words, good=health.camera_sees))
    if health.battery_percent is not None:
        said = translate("Admin", "Battery %1").replace(
            "%1", formats.percent(100 * health.battery_percent)
        )
        low = health.battery_percent < _LOW_PERCENT and bool(health.on_battery)
        sign = "battery-warning" if low else "battery-full"
        lines.append((sign, said, Kind.LOOK if low else Kind.IDLE))
    if health.tickets_known is not None:
        said = translate("Admin", "%1 tickets known")
        known = formats.number(health.tickets_known)
        lines.append(("ticket", said.replace("%1", known), Kind.IDLE))
    if health.waiting:
        said = translate("Admin", "%1 wait to be sent")
        waiting = formats.number(health.waiting)
        lines.append(("upload", said.replace("%1", waiting), Kind.LOOK))
    if abs(health.clock_offset_s) > _FAR_OFF_S:
        said = translate("Admin", "Clock off by %1")
        off = formats.span(health.clock_offset_s)
        lines.append(("clock", said.replace("%1", off), Kind.LOOK))
    return lines


def _either(sign: str, words: tuple[str, str], *, good: bool) -> tuple[str, str, Kind]:
    return (sign, words[0], Kind.IDLE) if good else (sign, words[1], Kind.LOOK)
