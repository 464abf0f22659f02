"""What a search by name says: whom it found, or why it found or looks for nobody."""

from PySide6.QtCore import QCoreApplication

from kiosk.core.gate.search_view import NameSearching, SearchTrouble
from kiosk.ui.gate.honesty import Values
from kiosk.ui.gate.words import Reader
from ticketing.name_search import LEAST_LETTERS, MOST_MATCHES
from ticketing.ticket import TicketStatus

translate = QCoreApplication.translate

NAME_NAMES = ("rowId", "rowName", "rowNote", "rowState", "rowUsed")

_LAST_OF_SERIAL = 4


def searching(search: NameSearching, reader: Reader) -> Values:
    """The values of ``Gate.qml`` for a search by name."""
    icon, title, note = _instead(search)
    return {
        "searchClosed": search.trouble in {SearchTrouble.OFF, SearchTrouble.OFFLINE},
        "searchLeast": LEAST_LETTERS,
        "searchFor": search.text or "",
        "searchHint": _hint(search, reader),
        "searchIcon": icon,
        "searchTitle": title,
        "searchNote": note,
    }


def names(search: NameSearching, reader: Reader) -> list[Values]:
    """Whom it found, one row a ticket."""
    return [
        {
            "rowId": match.serial,
            "rowName": match.name,
            "rowNote": f"{reader.text(match.tier_name)} · {_end_of(match.serial)}",
            "rowState": _state(match.status),
            "rowUsed": match.status is TicketStatus.USED,
        }
        for match in search.matches
    ]


def _end_of(serial: str) -> str:
    # Isolated from left to right: in Arabic the dots would change sides.
    return f"\u2066…{serial[-_LAST_OF_SERIAL:]}\u2069"


def _hint(search: NameSearching, reader: Reader) -> str:
    if search.more:
        more = translate("GateWords", "More than %1 have this name. Type more of it.")
        return more.replace("%1", reader.formats.number(MOST_MATCHES))
    if search.matches:
        return translate("GateWords", "A name proves nothing: ask for an ID too.")
    least = translate("GateWords", "At least %1 letters of the name on the ticket.")
    return least.replace("%1", reader.formats.number(LEAST_LETTERS))


def _state(status: TicketStatus) -> str:
    if status is TicketStatus.USED:
        return translate("GateWords", "used")
    return translate("GateWords", "not used yet")


def _instead(search: NameSearching) -> tuple[str, str, str]:
    """A sign, what is so, and what next, where there is no list to show."""
    match search.trouble:
        case SearchTrouble.OFF:
            return (
                "lock",
                translate("GateWords", "Search by name is off here"),
                translate(
                    "GateWords",
                    "It shows names of people. A manager can switch it on for this checkpoint.",
                ),
            )
        case SearchTrouble.OFFLINE:
            return (
                "wifi-off",
                translate("GateWords", "Search needs the server"),
                translate(
                    "GateWords", "It does not answer. Type the serial, or try again in a moment."
                ),
            )
        case SearchTrouble.THROTTLED:
            return (
                "hourglass",
                translate("GateWords", "Too many searches"),
                translate("GateWords", "Wait a minute, then search again."),
            )
        case SearchTrouble.TOO_SHORT | SearchTrouble.REFUSED:
            return (
                "octagon-x",
                translate("GateWords", "The server cannot look for this"),
                translate("GateWords", "Type another part of the name, or the serial."),
            )
        case None if search.asking:
            return "search", translate("GateWords", "Asking the server…"), ""
        case None if search.text is not None and not search.matches:
            return (
                "user-round-x",
                translate("GateWords", "No ticket in this name"),
                translate(
                    "GateWords",
                    "Only names on tickets for this checkpoint are found, and not every ticket "
                    "has one. Type another part of the name, or the serial.",
                ),
            )
        case None:
            return "", "", ""
