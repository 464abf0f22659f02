"""What a closed gate says of its disk: what is true of it, and what somebody can do about it."""

from PySide6.QtCore import QCoreApplication

from kiosk.core.errors import DiskTrouble

translate = QCoreApplication.translate


def disk_fact(trouble: DiskTrouble) -> str:
    """What is wrong with the disk, in a few words."""
    match trouble:
        case DiskTrouble.FULL:
            return translate("GateWords", "Full. Free some space")
        case DiskTrouble.READ_ONLY:
            return translate("GateWords", "Can only be read")
        case DiskTrouble.LOCKED:
            return translate("GateWords", "Held by another program")
        case DiskTrouble.FAILING:
            return translate("GateWords", "Does not write")


def disk_note(trouble: DiskTrouble) -> str:
    """Why the gate stands closed for it, and what to do next."""
    why = translate(
        "GateWords", "It cannot keep scans, so it would forget whom it let in. It does not."
    )
    return f"{why} {_what_next(trouble)}"


def _what_next(trouble: DiskTrouble) -> str:
    match trouble:
        case DiskTrouble.FULL:
            return translate("GateWords", "Free some space on its disk: it opens by itself.")
        case DiskTrouble.READ_ONLY:
            return translate(
                "GateWords",
                "Its disk takes nothing new. Start this machine again; if that does not help, "
                "have the disk looked at.",
            )
        case DiskTrouble.LOCKED:
            return translate(
                "GateWords",
                "Another program on this machine holds its file. Close that one: it opens by "
                "itself.",
            )
        case DiskTrouble.FAILING:
            return translate(
                "GateWords",
                "Start this machine again; if that does not help, take another one and have the "
                "disk looked at.",
            )
