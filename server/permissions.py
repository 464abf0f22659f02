"""Who may do what, as data: each action by role, and how far that role reaches with it.

Routes name their action (``granting.may``); nothing else decides. A role that is missing from an
action's row may not do it.
"""

from collections.abc import Mapping
from enum import StrEnum


class Role(StrEnum):
    """Who somebody is to the server."""

    PUBLIC = "public"
    HOLDER = "holder"
    USER = "user"
    UNVERIFIED_PROMOTER = "unverified_promoter"
    PROMOTER = "promoter"
    CLERK = "clerk"
    STEWARD = "steward"
    SUPERVISOR = "supervisor"
    MANAGER = "manager"
    ADMIN = "admin"
    KIOSK = "kiosk"
    GATE = "gate"
    DESK = "desk"


class Reach(StrEnum):
    """How far a role reaches with an action, from the least to the most.

    ``OWN`` is the order somebody placed or bought, the ticket they hold, the event they promote,
    the order of their link, the gate's own checkpoint.
    """

    PUBLISHED = "published"
    OWN = "own"
    ORGANISER = "organiser"
    ALL = "all"


class Action(StrEnum):
    """What can be done. A route has exactly one."""

    ASK_OPENLY = "ask_openly"
    USE_OWN_ACCOUNT = "use_own_account"
    READ_CATALOGUE = "read_catalogue"
    CHANGE_CATALOGUE = "change_catalogue"
    READ_ORGANISERS = "read_organisers"
    ADD_ORGANISER = "add_organiser"
    CHANGE_ORGANISER = "change_organiser"
    READ_BRANDING = "read_branding"
    CHANGE_PROMOTIONS = "change_promotions"
    PLACE_ORDER = "place_order"
    READ_ORDER = "read_order"
    CHANGE_ORDER = "change_order"
    SEARCH_ORDERS = "search_orders"
    READ_ORDER_HISTORY = "read_order_history"
    APPROVE_ORDER = "approve_order"
    REPRINT_TICKETS = "reprint_tickets"
    COLLECT_TICKETS = "collect_tickets"
    PAY_ORDER = "pay_order"
    TAKE_CASH = "take_cash"
    KEEP_DRAWER = "keep_drawer"
    SEARCH_PAYMENTS = "search_payments"
    SETTLE_PAYMENT = "settle_payment"
    SIMULATE_PAYMENT = "simulate_payment"
    RECONCILE = "reconcile"
    REFUND = "refund"
    REQUEST_REFUND = "request_refund"
    READ_TICKET = "read_ticket"
    LIST_OWN_TICKETS = "list_own_tickets"
    CHANGE_HOLDER = "change_holder"
    WITHDRAW_TICKET = "withdraw_ticket"
    VERIFY_TICKET = "verify_ticket"
    SCAN = "scan"
    ANNUL_SCAN = "annul_scan"
    OVERRIDE_REFUSAL = "override_refusal"
    SEARCH_NAMES = "search_names"
    SET_PIN = "set_pin"
    READ_SCANS = "read_scans"
    READ_CHECKPOINTS = "read_checkpoints"
    CHANGE_CHECKPOINTS = "change_checkpoints"
    RESOLVE_INCIDENT = "resolve_incident"
    JOIN_WAITING_LIST = "join_waiting_list"
    READ_WAITING_LIST = "read_waiting_list"
    CHANGE_DEVICES = "change_devices"
    UNPAIR_DEVICE = "unpair_device"
    CLOSE_DEAD_LETTER = "close_dead_letter"
    READ_READER = "read_reader"
    RESET_READER = "reset_reader"
    BEGIN_SHIFT = "begin_shift"
    BE_A_DEVICE = "be_a_device"
    FOLLOW_CHANGES = "follow_changes"
    HOLD_LEASE = "hold_lease"
    HAND_IN = "hand_in"
    READ_LEASES = "read_leases"
    CHANGE_PEOPLE = "change_people"
    ADMINISTER_PEOPLE = "administer_people"
    READ_MAIL = "read_mail"
    READ_AUDIT = "read_audit"
    READ_REPORTS = "read_reports"
    READ_OWN_DAY = "read_own_day"
    READ_METRICS = "read_metrics"


_EVERYBODY = dict.fromkeys(Role, Reach.ALL)
_ADMIN = {Role.ADMIN: Reach.ALL}
_MANAGEMENT = {Role.MANAGER: Reach.ORGANISER} | _ADMIN
_OFFICE = {Role.CLERK: Reach.ORGANISER} | _MANAGEMENT
_ALL_PROMOTERS = {Role.UNVERIFIED_PROMOTER: Reach.OWN, Role.PROMOTER: Reach.OWN}
_BUYERS = {
    Role.HOLDER: Reach.OWN,
    Role.USER: Reach.OWN,
    Role.KIOSK: Reach.OWN,
}
_DOOR = {
    Role.STEWARD: Reach.ORGANISER,
    Role.SUPERVISOR: Reach.ORGANISER,
}
_ORGANISERS_OWN = dict.fromkeys(_ALL_PROMOTERS, Reach.ORGANISER) | _DOOR | _OFFICE

PERMISSIONS: Mapping[Action, Mapping[Role, Reach]] = {
    Action.ASK_OPENLY: _EVERYBODY,
    Action.USE_OWN_ACCOUNT: {Role.USER: Reach.OWN},
    Action.READ_CATALOGUE: dict.fromkeys(
        (Role.PUBLIC, Role.HOLDER, Role.USER, Role.KIOSK, Role.GATE, Role.DESK), Reach.PUBLISHED
    )
    | _ALL_PROMOTERS
    | _DOOR
    | _OFFICE,
    Action.CHANGE_CATALOGUE: {Role.PROMOTER: Reach.OWN} | _MANAGEMENT,
    Action.READ_ORGANISERS: _ORGANISERS_OWN,
    # What a kiosk is to look like.
    Action.READ_BRANDING: {Role.KIOSK: Reach.ORGANISER} | _ORGANISERS_OWN,
    Action.ADD_ORGANISER: _ADMIN,
    Action.CHANGE_ORGANISER: _MANAGEMENT,
    Action.CHANGE_PROMOTIONS: {Role.PROMOTER: Reach.OWN} | _MANAGEMENT,
    Action.PLACE_ORDER: {Role.PUBLIC: Reach.PUBLISHED}
    | {Role.HOLDER: Reach.PUBLISHED, Role.USER: Reach.PUBLISHED, Role.KIOSK: Reach.PUBLISHED}
    | {Role.PROMOTER: Reach.OWN}
    | _OFFICE,
    Action.READ_ORDER: _BUYERS | {Role.PROMOTER: Reach.OWN} | _OFFICE,
    Action.CHANGE_ORDER: _BUYERS | {Role.PROMOTER: Reach.OWN} | _OFFICE,
    Action.SEARCH_ORDERS: {Role.USER: Reach.OWN, Role.PROMOTER: Reach.OWN} | _OFFICE,
    Action.READ_ORDER_HISTORY: {Role.PROMOTER: Reach.OWN} | _OFFICE,
    Action.APPROVE_ORDER: {Role.PROMOTER: Reach.OWN} | _MANAGEMENT,
    Action.REPRINT_TICKETS: _OFFICE,
    # For whoever knows an order's number and address, or has its code.
    Action.COLLECT_TICKETS: {Role.KIOSK: Reach.ORGANISER},
    Action.PAY_ORDER: _BUYERS | _OFFICE,
    # A kiosk does while its drawer is open.
    Action.TAKE_CASH: {Role.KIOSK: Reach.OWN} | _OFFICE,
    Action.KEEP_DRAWER: {Role.KIOSK: Reach.OWN} | _OFFICE,
    Action.SEARCH_PAYMENTS: {Role.PROMOTER: Reach.OWN} | _OFFICE,
    Action.SETTLE_PAYMENT: _BUYERS | _OFFICE,
    Action.SIMULATE_PAYMENT: _BUYERS | _OFFICE,
    # The provider's account is the whole server's.
    Action.RECONCILE: _ADMIN,
    Action.REFUND: {Role.PROMOTER: Reach.OWN} | _MANAGEMENT,
    Action.REQUEST_REFUND: {Role.HOLDER: Reach.OWN, Role.USER: Reach.OWN},
    Action.READ_TICKET: _BUYERS | {Role.PROMOTER: Reach.OWN} | _OFFICE,
    Action.LIST_OWN_TICKETS: {Role.USER: Reach.OWN},
    Action.CHANGE_HOLDER: {Role.HOLDER: Reach.OWN, Role.USER: Reach.OWN} | _MANAGEMENT,
    Action.WITHDRAW_TICKET: {Role.PROMOTER: Reach.OWN} | _MANAGEMENT,
    Action.VERIFY_TICKET: {Role.PROMOTER: Reach.OWN, Role.GATE: Reach.OWN} | _DOOR | _OFFICE,
    Action.SCAN: {Role.GATE: Reach.OWN, Role.PROMOTER: Reach.OWN} | _DOOR | _OFFICE,
    Action.ANNUL_SCAN: {Role.GATE: Reach.OWN, Role.SUPERVISOR: Reach.ORGANISER} | _MANAGEMENT,
    Action.OVERRIDE_REFUSAL: {Role.GATE: Reach.OWN, Role.SUPERVISOR: Reach.ORGANISER} | _MANAGEMENT,
    # Where its manager switched that on.
    Action.SEARCH_NAMES: {Role.GATE: Reach.OWN},
    Action.SET_PIN: dict.fromkeys((Role.CLERK, Role.SUPERVISOR, Role.MANAGER), Reach.ORGANISER),
    Action.READ_SCANS: {Role.PROMOTER: Reach.OWN} | _DOOR | _MANAGEMENT,
    Action.READ_CHECKPOINTS: {Role.GATE: Reach.ORGANISER, Role.DESK: Reach.ORGANISER}
    | {Role.PROMOTER: Reach.OWN}
    | _DOOR
    | _OFFICE,
    Action.CHANGE_CHECKPOINTS: {Role.PROMOTER: Reach.OWN} | _MANAGEMENT,
    Action.RESOLVE_INCIDENT: {Role.SUPERVISOR: Reach.ORGANISER} | _MANAGEMENT,
    Action.JOIN_WAITING_LIST: dict.fromkeys((Role.PUBLIC, Role.HOLDER, Role.USER), Reach.PUBLISHED),
    Action.READ_WAITING_LIST: {Role.PROMOTER: Reach.OWN} | _OFFICE,
    Action.CHANGE_DEVICES: _MANAGEMENT,
    Action.UNPAIR_DEVICE: _MANAGEMENT,
    Action.CLOSE_DEAD_LETTER: _MANAGEMENT,
    Action.READ_READER: {Role.KIOSK: Reach.OWN} | _MANAGEMENT,
    Action.RESET_READER: {Role.KIOSK: Reach.OWN} | _OFFICE,
    Action.BEGIN_SHIFT: {Role.KIOSK: Reach.OWN},
    Action.BE_A_DEVICE: dict.fromkeys((Role.KIOSK, Role.GATE, Role.DESK), Reach.OWN),
    Action.FOLLOW_CHANGES: dict.fromkeys((Role.KIOSK, Role.GATE, Role.DESK), Reach.ORGANISER),
    # What a kiosk sells while it is alone.
    Action.HOLD_LEASE: {Role.KIOSK: Reach.ORGANISER},
    Action.HAND_IN: {Role.KIOSK: Reach.OWN},
    Action.READ_LEASES: _MANAGEMENT,
    Action.CHANGE_PEOPLE: _MANAGEMENT,
    Action.ADMINISTER_PEOPLE: _ADMIN,
    Action.READ_MAIL: _OFFICE,
    Action.READ_AUDIT: _MANAGEMENT,
    Action.READ_REPORTS: {Role.PROMOTER: Reach.OWN} | _MANAGEMENT,
    Action.READ_OWN_DAY: {Role.KIOSK: Reach.OWN},
    Action.READ_METRICS: _ADMIN,
}

BY_PIN = frozenset(
    {
        Action.READ_CATALOGUE,
        Action.READ_ORDER,
        Action.SEARCH_ORDERS,
        Action.REPRINT_TICKETS,
        Action.READ_TICKET,
        Action.REFUND,
        Action.KEEP_DRAWER,
        Action.CLOSE_DEAD_LETTER,
        Action.UNPAIR_DEVICE,
    }
)
"""What somebody may do at a kiosk who only typed a PIN there, where their role allows it at all."""
