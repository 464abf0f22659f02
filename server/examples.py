"""Examples for the description of the interface, made from the schemas and a few good values."""

import re
from typing import Any

Schema = dict[str, Any]

_ID = "0198a3c1-1a2b-7def-8123-456789abcdef"
_CODE = (
    "DIT47HN4TM4QCAIQSAB3QKJPYJZQ2A4QODJZDH375FEVJHM6FXFJBOK5VOSO"
    "YUSDB27POSMMXNQCCSXD2VOPYLCCXJ3Y7UDRN7NDLCANOM65PPHKLUQOCSP6BM"
)
_STANDING = {"text": "Standing", "translations": {}}
_VALUES: dict[str, Any] = {
    "attendee": None,
    "checkpoint_name": "Main gate",
    "earlier": None,
    "gate": "Gate 1",
    "room": {"text": "Main hall", "translations": {}},
    "summary": {"text": "Five hours of modular synthesis.", "translations": {}},
    "tax": {"amount": 327, "currency": "EUR"},
    "tier_name": _STANDING,
    "total": {"amount": 5000, "currency": "EUR"},
    "Resolve.note": "Two friends had the same print-out.",
    "description": {"text": "Unseated, near the stage", "translations": {}},
    "entry_closes_at": "2026-12-04T21:00:00Z",
    "entry_opens_at": "2026-12-04T18:00:00Z",
    "max_per_buyer": 8,
    "min_age": 16,
    "reply_email": "box-office@example.org",
    "sale_ends_at": "2026-12-04T20:00:00Z",
    "sale_starts_at": "2026-10-01T08:00:00Z",
    "OrganiserChange.name": "Foundry Arts Trust",
    "TierChange.name": _STANDING,
    "Buyer.name": "Ada Lovelace",
    "ChangePassword.new": "eight wandering geese",
    "ChangePassword.old": "seven wandering geese",
    "Change.kind": "ticket",
    "ClerkView.name": "Ada Lovelace",
    "ClerkView.badge": "5f0c1be7a2d94d0e8a3ac2d6f1b7e90c",
    "DrawerView.clerk": "Ada Lovelace",
    "ShiftView.clerk": "Ada Lovelace",
    "DrawerView.closed_by": "Ada Lovelace",
    "DrawerView.opening_float": {"amount": 10_000, "currency": "EUR"},
    "DrawerView.expected": {"amount": 12_500, "currency": "EUR"},
    "MoveCash.reason": "For the safe",
    "MovementView.by": "Ada Lovelace",
    "OpenDrawer.opening_float": {"amount": 10_000, "currency": "EUR"},
    "EventView.status": "published",
    "Health.version": "1.4.0",
    "LentPromotion.amount": None,
    "LentPromotion.codes": "5a0c1e77",
    "LentPromotion.percent": 10,
    "LentPromotion.vouchers": "00c0ffee",
    "LentPromotions.salt": _ID.replace("-", ""),
    "LineView.quantity": 2,
    "NewLine.quantity": 2,
    "Cause.text": "The restoration fund",
    "NewOrder.channel": None,
    "NewOrder.donation": None,
    "NewOrder.note": None,
    "NewOrder.offer_id": None,
    "NewOrder.promo_code": None,
    "NewOrganiser.name": "Foundry Arts Trust",
    "OrderCode.promo_code": "EARLYBIRD",
    "OrderProof.code": None,
    "OrderProof.contact": "ada@example.org",
    "PaperReport.paper": "printed",
    "NewPromotion.amount": None,
    "NewPromotion.codes": "EARLYBIRD",
    "NewPromotion.name": "Early birds",
    "NewPromotion.percent": 10,
    "NewScan.decided": None,
    "NewScan.link": None,
    "OfflineLine.discount": None,
    "OfflineOrder.link": None,
    "OfflineOrder.voucher": None,
    "NewTier.name": _STANDING,
    "OrganiserView.mark": f"/api/v1/organisers/{_ID}/mark?v=2c26b46b68ffc68ff99b453c1d304134",
    "OrganiserView.name": "Foundry Arts Trust",
    "PromotionView.amount": None,
    "PromotionView.name": "Early birds",
    "PromotionView.percent": 10,
    "TimelineMoment.what": "order.placed",
    "TimelineMoment.who": "Kiosk 1",
    "TierView.name": _STANDING,
    "accent": "#1F3BE0",
    "admitted": True,
    "amount": 2500,
    "available": 12,
    "city": "Berlin",
    "country": "DE",
    "cursor": 4711,
    "code": "7K3F-92QD",
    "currency": "EUR",
    "day": "2026-11-20",
    "dead_jobs": 0,
    "detail": "Only 5 tickets remaining for General Admission",
    "doors_at": "2026-12-04T18:00:00Z",
    "email": "ada@example.org",
    "ends_at": "2026-12-04T23:00:00Z",
    "entries": 1,
    "epoch": "af201029-95f4-4bf8-a97a-9e5b1cfd3f4e",
    "follow_url": "https://tickets.example.org/o/AaH7UKzZfLC6uJGLjM7d0A3WcPONS0ZVTpII-K7EltY",
    "key_id": 2031,
    "label": "Foyer left",
    "language": "en",
    "line1": "Foundry Lane 4",
    "line2": None,
    "location_id": "tml_F0kTh3Fh2QyHm7",
    "max_per_order": 8,
    "message": "12 left",
    "name": "Main gate",
    "number": "W-7K3F-92QD",
    "organiser_name": "Foundry Arts Trust",
    "percent_sold": 88,
    "pin": "4711",
    "phone": "+233241234567",
    "picture": f"/api/v1/events/{_ID}/picture?v=2c26b46b68ffc68ff99b453c1d304134",
    "pictures": f"/api/v1/organisers/{_ID}/pictures/1?v=2c26b46b68ffc68ff99b453c1d304134",
    "place": "Foyer",
    "position": 0,
    "public_key": "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
    "quantity": 100,
    "reason": None,
    "reference": "P-7K3F92QDXM",
    "refunded": {"amount": 0, "currency": "EUR"},
    "serial": "TKT-7K3F92QD",
    "sold": 88,
    "starts_at": "2026-12-04T19:00:00Z",
    "state": "few_left",
    "tax_basis_points": 700,
    "text": "Night Shift",
    "time_zone": "Europe/Berlin",
    "token": "kiosk_4Zk2m0cWJtT5sYl3rR8uN1oHq7vXbE9d",
    "venue": "The Foundry",
    "version": 3,
    "postal_code": "10115",
    "registration_code": "sepia-cerulean-aqua",
    "serial_number": "WPE-4711",
    "model": "bbpos_wisepos_e",
    "AddressView.state": None,
    "NewReaderLocation.name": "Foyer",
    "PostalAddress.state": None,
    "ReaderLocation.id": "tml_F0kTh3Fh2QyHm7",
    "ReaderLocation.name": "Foyer",
    "ReaderView.payment": "P-7K3F92QDXM",
    "ReaderView.id": "tmr_F0kTgWgM7zEHrk",
    "DeviceView.name": "Kiosk 1",
    "NewDevice.name": "Kiosk 1",
    "NewScan.serial": None,
    "StartPayment.account_name": None,
    "StartPayment.description": None,
    "StartPayment.phone": None,
    "StartPayment.tendered": None,
    "order_number": "W-7K3F-92QD",
    "password": "seven wandering geese",
    "new": "seven wandering geese",
    "NewScan.text": _CODE,
    "TicketView.code": _CODE,
    "TicketCode.code": _CODE,
    "TicketDetails.code": _CODE,
    "TicketEvent.status": "published",
    "TicketDetails.pdf": f"/api/v1/tickets/{_ID}/ticket.pdf",
    "TicketDetails.qr_svg": f"/api/v1/tickets/{_ID}/qr.svg",
    "TicketDetails.qr_png": f"/api/v1/tickets/{_ID}/qr.png",
    "TicketDetails.holder_email": "ada@example.org",
    "TicketDetails.attendee_phone": "+46701234567",
    "TicketDetails.attendee_email": "maja@example.org",
    "Withdraw.reason": "Lost at the station",
    "NameAttendee.name": "Maja Lindqvist",
    "NameSearch.name": "Maja L",
    "NameMatch.name": "Maja Lindqvist",
    "PassOn.name": "Maja Lindqvist",
    "PassOn.message": "See you at the door!",
}


def example(schema: Schema, components: dict[str, Schema], name: str = "") -> Any:  # noqa: ANN401  any JSON value
    """A value that ``schema`` allows; ``name`` is ``Type.field`` where it is a field's."""
    for key in (name, name.rpartition(".")[2]):
        if key in _VALUES and _allows(schema, _VALUES[key]):
            return _VALUES[key]
    if "$ref" in schema:
        title = schema["$ref"].rsplit("/", 1)[1]
        return example(components[title] | {"title": title}, components, name)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    choices = [one for one in schema.get("anyOf", ()) if one.get("type") != "null"]
    if choices:
        return None if _optional(schema) else example(choices[0], components, name)
    if "oneOf" in schema:
        return example(schema["oneOf"][0], components, name)
    return _of_type(schema, components, name)


def _of_type(schema: Schema, components: dict[str, Schema], name: str) -> Any:  # noqa: ANN401  any JSON value
    kind = schema.get("type")
    if kind == "object":
        title = schema.get("title", "")
        return {
            field: example(inner, components, f"{title}.{field}")
            for field, inner in schema.get("properties", {}).items()
        }
    if kind == "array":
        return [example(schema["items"], components, name)]
    if kind in {"integer", "number"}:
        return max(1, schema.get("minimum", 1))
    if kind == "boolean":
        return bool(schema.get("default", True))
    if schema.get("format") == "uuid":
        return _ID
    if schema.get("format") == "date-time":
        return "2026-11-20T18:30:00Z"
    return "Standing"


def _optional(schema: Schema) -> bool:
    return "default" in schema and schema["default"] is None


def _allows(schema: Schema, value: Any) -> bool:  # noqa: ANN401  any JSON value
    """Whether a good value for a field of this name is good for this field, as far as it shows."""
    if isinstance(value, dict):
        return "$ref" in schema
    kinds = {one.get("type") for one in (schema, *schema.get("anyOf", ()))}
    words = {str: "string", int: "integer", bool: "boolean", type(None): "null"}
    if words[type(value)] not in kinds:
        return False
    if "enum" in schema:
        return value in schema["enum"]
    return not isinstance(value, str) or bool(re.match(schema.get("pattern", ""), value))
