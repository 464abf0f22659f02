"""What was done, by whom and in which facts, in the words of whoever runs events."""

from PySide6.QtCore import QCoreApplication

from kiosk.ui.admin.drawing import Kind
from kiosk.ui.admin.order_words import Said, moments
from ticketing.audit import ActorKind, AuditEntry

translate = QCoreApplication.translate


def act_words(act: str) -> Said:
    """An act by its name; one that has no words yet keeps its own."""
    known = moments().get(act)
    if known is not None:
        return Said(known[1], known[2])
    said = _acts().get(act)
    return said or Said(Kind.IDLE, act.replace(".", ": ").replace("_", " "))


def actor_words(entry: AuditEntry) -> str:
    """Who did it; whoever has no name of their own is told by what they are."""
    nameless = {
        ActorKind.OPERATOR: translate("Admin", "The server's operator"),
        ActorKind.HOLDER: translate("Admin", "Whoever has the link"),
        ActorKind.PUBLIC: translate("Admin", "A visitor"),
        ActorKind.SYSTEM: translate("Admin", "Wicket, by itself"),
    }
    return nameless.get(entry.actor_kind, entry.actor_name)


def kinds_of_acts() -> list[tuple[str, str]]:
    """What acts are about, each with what their names begin with."""
    return [
        (translate("Admin", "Orders"), "order."),
        (translate("Admin", "Payments"), "payment."),
        (translate("Admin", "Refunds"), "refund."),
        (translate("Admin", "Disputes"), "dispute."),
        (translate("Admin", "Tickets"), "ticket."),
        (translate("Admin", "Scans"), "scan."),
        (translate("Admin", "Events"), "event."),
        (translate("Admin", "Tiers"), "tier."),
        (translate("Admin", "Discounts"), "promotion."),
        (translate("Admin", "Waiting list"), "waiting."),
        (translate("Admin", "People"), "person."),
        (translate("Admin", "Devices"), "device."),
        (translate("Admin", "Card readers"), "reader."),
        (translate("Admin", "Tickets lent to kiosks"), "lease."),
        (translate("Admin", "Cash drawers"), "drawer."),
        (translate("Admin", "Reports"), "report."),
        (translate("Admin", "Organiser"), "organiser."),
    ]


def _acts() -> dict[str, Said]:
    return _of_sales() | _of_programme() | _of_people() | _of_devices() | _of_cash()


def _of_sales() -> dict[str, Said]:
    idle, look, broken, well = Kind.IDLE, Kind.LOOK, Kind.BROKEN, Kind.WELL
    return {
        "order.repriced": Said(idle, translate("Admin", "Discount code used")),
        "order.donation_changed": Said(idle, translate("Admin", "Donation changed")),
        "refund.given_back": Said(well, translate("Admin", "Money given back")),
        "dispute.opened": Said(broken, translate("Admin", "Payment disputed")),
        "dispute.closed": Said(idle, translate("Admin", "Dispute ended")),
        "scan.overridden": Said(look, translate("Admin", "Let in by a supervisor")),
        "scan.annulled": Said(look, translate("Admin", "Entry taken back")),
        "incident.resolved": Said(well, translate("Admin", "Incident looked at")),
        "names.searched": Said(look, translate("Admin", "Names looked up at a gate")),
        "dead_letter.closed": Said(well, translate("Admin", "Refused report looked at")),
        "waiting.joined": Said(idle, translate("Admin", "Waiting list joined")),
        "waiting.left": Said(idle, translate("Admin", "Waiting list left")),
        "waiting.offered": Said(idle, translate("Admin", "Ticket offered to who waited")),
        "waiting.taken": Said(well, translate("Admin", "Offer taken")),
        "waiting.lapsed": Said(idle, translate("Admin", "Offer lapsed")),
        "waiting.withdrawn": Said(look, translate("Admin", "Offer withdrawn")),
        "waiting.rules": Said(look, translate("Admin", "Waiting list's rules changed")),
        "report.read": Said(idle, translate("Admin", "Report fetched")),
    }


def _of_programme() -> dict[str, Said]:
    idle, look, broken, well = Kind.IDLE, Kind.LOOK, Kind.BROKEN, Kind.WELL
    return {
        "organiser.added": Said(well, translate("Admin", "Organiser added")),
        "organiser.changed": Said(look, translate("Admin", "Organiser changed")),
        "organiser.pictured": Said(idle, translate("Admin", "Organiser's picture changed")),
        "organiser.marked": Said(idle, translate("Admin", "Organiser's mark changed")),
        "event.added": Said(well, translate("Admin", "Event added")),
        "event.changed": Said(look, translate("Admin", "Event changed")),
        "event.published": Said(well, translate("Admin", "Event published")),
        "event.cancelled": Said(broken, translate("Admin", "Event cancelled")),
        "event.pictured": Said(idle, translate("Admin", "Event's picture changed")),
        "event.promoter_added": Said(idle, translate("Admin", "Promoter added to an event")),
        "event.promoter_removed": Said(look, translate("Admin", "Promoter taken off an event")),
        "session.added": Said(idle, translate("Admin", "Session added")),
        "session.changed": Said(look, translate("Admin", "Session changed")),
        "session.deleted": Said(broken, translate("Admin", "Session deleted")),
        "tier.added": Said(idle, translate("Admin", "Tier added")),
        "tier.changed": Said(look, translate("Admin", "Tier changed")),
        "tier.deleted": Said(broken, translate("Admin", "Tier deleted")),
        "tier.ordered": Said(idle, translate("Admin", "Tiers put in another order")),
        "tier.oversold": Said(broken, translate("Admin", "More sold than there are")),
        "promotion.made": Said(idle, translate("Admin", "Discount made")),
        "promotion.changed": Said(look, translate("Admin", "Discount changed")),
        "promotion.removed": Said(broken, translate("Admin", "Discount removed")),
        "promotion.vouchers_made": Said(idle, translate("Admin", "Vouchers made")),
        "checkpoint.set_up": Said(idle, translate("Admin", "Checkpoint set up")),
        "checkpoint.changed": Said(look, translate("Admin", "Checkpoint changed")),
    }


def _of_people() -> dict[str, Said]:
    idle, look, broken, well = Kind.IDLE, Kind.LOOK, Kind.BROKEN, Kind.WELL
    return {
        "person.signed_in": Said(idle, translate("Admin", "Signed in")),
        "person.invited": Said(idle, translate("Admin", "Person invited")),
        "person.invitation_withdrawn": Said(look, translate("Admin", "Invitation withdrawn")),
        "person.joined": Said(well, translate("Admin", "Invitation taken")),
        "person.confirmed": Said(well, translate("Admin", "E-mail address confirmed")),
        "person.role_given": Said(look, translate("Admin", "Role given")),
        "person.role_taken": Said(broken, translate("Admin", "Role taken away")),
        "person.made_admin": Said(look, translate("Admin", "Made administrator")),
        "person.admin_taken": Said(broken, translate("Admin", "No longer administrator")),
        "person.suspended": Said(broken, translate("Admin", "Account suspended")),
        "person.restored": Said(well, translate("Admin", "Account works again")),
        "person.password_changed": Said(look, translate("Admin", "Password changed")),
        "person.password_reset": Said(look, translate("Admin", "Password set anew")),
        "person.factor_set_up": Said(well, translate("Admin", "Second factor set up")),
        "person.factor_removed": Said(broken, translate("Admin", "Second factor removed")),
        "person.pin_set": Said(look, translate("Admin", "PIN set")),
        "person.badge_made": Said(idle, translate("Admin", "Badge made")),
        "person.badge_taken": Said(look, translate("Admin", "Badge taken back")),
        "person.promoter_verified": Said(well, translate("Admin", "Promoter verified")),
        "person.promoter_unverified": Said(look, translate("Admin", "Promoter not verified")),
    }


def _of_devices() -> dict[str, Said]:
    idle, look, broken, well = Kind.IDLE, Kind.LOOK, Kind.BROKEN, Kind.WELL
    return {
        "device.expected": Said(idle, translate("Admin", "Pairing code made")),
        "device.paired": Said(well, translate("Admin", "Device paired")),
        "device.changed": Said(look, translate("Admin", "Device changed")),
        "device.rolled": Said(look, translate("Admin", "New pairing code made")),
        "device.unpaired": Said(look, translate("Admin", "Device given back")),
        "device.revoked": Said(broken, translate("Admin", "Device revoked")),
        "reader.location_added": Said(idle, translate("Admin", "Place of card readers added")),
        "reader.registered": Said(well, translate("Admin", "Card reader added")),
        "reader.changed": Said(look, translate("Admin", "Card reader changed")),
        "reader.reset": Said(look, translate("Admin", "Card reader set free")),
        "reader.removed": Said(broken, translate("Admin", "Card reader removed")),
        "lease.granted": Said(idle, translate("Admin", "Tickets lent to a kiosk")),
        "lease.returned": Said(well, translate("Admin", "Lent tickets returned")),
        "lease.expired": Said(look, translate("Admin", "Lent tickets' time ran out")),
        "lease.revoked": Said(broken, translate("Admin", "Lent tickets taken back")),
    }


def _of_cash() -> dict[str, Said]:
    idle, look, well = Kind.IDLE, Kind.LOOK, Kind.WELL
    return {
        "drawer.opened": Said(idle, translate("Admin", "Cash drawer opened")),
        "drawer.closed": Said(well, translate("Admin", "Cash drawer counted and closed")),
        "drawer.sale": Said(idle, translate("Admin", "Cash taken for an order")),
        "drawer.refund": Said(look, translate("Admin", "Cash given back")),
        "drawer.pay_in": Said(look, translate("Admin", "Cash put in")),
        "drawer.pay_out": Said(look, translate("Admin", "Cash taken out")),
        "shift.begun": Said(idle, translate("Admin", "Shift begun at a kiosk")),
    }
