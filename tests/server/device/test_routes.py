"""Pairing over HTTP: a wrong try counts although it is refused; a token opens its own doors."""

import pytest

from tests.server.device.box_office import PUBLIC_KEY, BoxOffice, ok, open_box_office, paired
from tests.server.running import ServerHandle
from ticketing.device import DeviceKind, DeviceView, NewDevice, Pair, PairingView
from ticketing.identifiers import new_id
from ticketing.problem import ProblemCode


@pytest.fixture(scope="module")
def office(server: ServerHandle) -> BoxOffice:
    """A venue with its tickets on sale."""
    return open_box_office(server)


def new_kiosk(office: BoxOffice) -> NewDevice:
    """A kiosk that a manager expects."""
    return NewDevice(
        id=new_id(),
        organiser_id=office.organiser_id,
        kind=DeviceKind.KIOSK,
        name="Foyer 2",
        place="Foyer",
        reader_id=f"tmr_{new_id().hex}",
    )


def test_a_paired_kiosk_knows_itself(office: BoxOffice) -> None:
    wanted = new_kiosk(office)
    result = paired(office.server, wanted)

    me = DeviceView.model_validate(ok(office.server.client(result.token).get("/devices/me")))

    assert me == result.device
    assert me.organiser_name == "The Foundry"
    assert me.reader_id == wanted.reader_id
    assert me.mails is False, "this server has no mail to promise"


def test_a_wrong_code_costs_a_try_although_it_is_refused(office: BoxOffice) -> None:
    wanted = new_kiosk(office)
    code = PairingView.model_validate(ok(office.operator.post("/devices", wanted))).code
    wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
    public = office.server.client(None)

    for _ in range(5):
        refused = public.post("/devices/pair", Pair(code=wrong, public_key=PUBLIC_KEY))
        assert refused.status_code == 403
        assert refused.json()["code"] == ProblemCode.PAIRING_FAILED
    dead = public.post("/devices/pair", Pair(code=code, public_key=PUBLIC_KEY))
    assert dead.json()["code"] == ProblemCode.PAIRING_FAILED


def test_a_revoked_token_opens_nothing_from_then_on_and_is_told_so(office: BoxOffice) -> None:
    result = paired(office.server, new_kiosk(office))
    kiosk = office.server.client(result.token)
    assert kiosk.get("/devices/me").ok

    for _ in range(2):
        ok(office.operator.post(f"/devices/{result.device.id}/revoke"))

    refused = kiosk.get("/devices/me")
    assert refused.status_code == 401
    assert refused.headers["WWW-Authenticate"] == "Bearer"
    assert refused.json()["code"] == ProblemCode.DEVICE_REVOKED


def test_a_token_that_nobody_has_or_that_was_rolled_over_is_only_unknown(office: BoxOffice) -> None:
    result = paired(office.server, new_kiosk(office))
    code = ok(office.operator.post(f"/devices/{result.device.id}/roll"))["code"]
    wish = Pair(code=code, public_key="cd" * 32)
    ok(office.server.client(None).post("/devices/pair", wish))
    for token in (result.token, "kiosk_of-nobody"):
        refused = office.server.client(token).get("/devices/me")
        assert (refused.status_code, refused.json()["code"]) == (401, "not_authenticated")


def test_revoking_nobody_is_not_found(office: BoxOffice) -> None:
    assert office.operator.post(f"/devices/{new_id()}/revoke").status_code == 404


def test_only_the_operator_expects_and_revokes_devices(office: BoxOffice) -> None:
    wanted = new_kiosk(office)

    for device in (office.kiosk, office.gate(office.checkpoint())):
        for refused in (
            device.post("/devices", wanted),
            device.post(f"/devices/{office.kiosk_id}/revoke"),
        ):
            assert refused.json()["code"] == ProblemCode.NOT_ALLOWED
    assert office.server.client(None).post("/devices", wanted).status_code == 401


@pytest.mark.parametrize(
    "change",
    [
        {"organiser_id": str(new_id())},
        {"kind": "gate", "checkpoint_id": None},
        {"kind": "gate", "checkpoint_id": str(new_id())},
    ],
)
def test_a_device_that_fits_nowhere_is_refused(
    office: BoxOffice, change: dict[str, object]
) -> None:
    body = new_kiosk(office).model_dump(mode="json") | change

    refused = office.operator.post("/devices", body)

    assert refused.status_code == 422
    assert refused.json()["code"] == ProblemCode.INVALID_REQUEST


def test_a_gate_of_another_organisers_checkpoint_is_refused(office: BoxOffice) -> None:
    theirs = open_box_office(office.server).checkpoint()
    body = new_kiosk(office).model_dump(mode="json")

    refused = office.operator.post(
        "/devices", body | {"kind": "gate", "checkpoint_id": str(theirs.id)}
    )

    assert refused.json()["code"] == ProblemCode.INVALID_REQUEST


@pytest.mark.parametrize(
    "body",
    [
        {"code": "AAAA", "public_key": PUBLIC_KEY},
        {"code": "ILOU-ILOU", "public_key": PUBLIC_KEY},
        {"code": "AAAA-AAAA", "public_key": "short"},
        {"code": "AAAA-AAAA"},
    ],
)
def test_what_is_no_pairing_at_all_is_refused_with_words(
    office: BoxOffice, body: dict[str, str]
) -> None:
    refused = office.server.client(None).post("/devices/pair", body)

    assert refused.status_code == 422
    assert refused.json()["fields"]
