"""Managers give roles within their organiser; nobody raises anybody above themselves."""

import threading

import pytest

from tests.server.people.persons import (
    PASSWORD,
    Somebody,
    admin,
    an_address,
    invitation,
    letters_to,
    link_to,
    ok,
    rows,
    sign_in,
    somebody,
    staff,
)
from tests.server.running import ServerHandle, running_server
from tests.server.selling import Venue, open_venue
from ticketing.identifiers import new_id
from ticketing.people import LinkKind, StaffRole

INVITED = LinkKind.STAFF_INVITATION


@pytest.fixture(scope="module")
def venue(house: ServerHandle) -> Venue:
    return open_venue(house)


@pytest.fixture(scope="module")
def manager(house: ServerHandle, venue: Venue) -> Somebody:
    return staff(house, venue.organiser_id, StaffRole.MANAGER)


def roles_of(person: Somebody) -> dict[str, list[str]]:
    """What somebody is, by organiser."""
    memberships = ok(person.client.get("/me"))["memberships"]
    return {one["organiser_id"]: one["roles"] for one in memberships}


def test_an_invitation_makes_an_account_with_its_roles(
    house: ServerHandle, venue: Venue, manager: Somebody
) -> None:
    email, path = an_address("grace"), f"/organisers/{venue.organiser_id}/invitations"
    body = invitation(email, StaffRole.CLERK, StaffRole.STEWARD)
    first, again = manager.client.post(path, body), manager.client.post(path, body)
    assert (first.status_code, first.json()) == (again.status_code, again.json())
    assert [kind for kind, _ in letters_to(house, email)] == [INVITED.value]

    public, token = house.client(None), link_to(house, email, INVITED)
    bare = public.post("/invitations/accept", {"token": token})
    assert {field["field"] for field in bare.json()["fields"]} == {"name", "password"}
    taken = {"token": token, "name": "Grace Hopper", "password": PASSWORD}
    ok(public.post("/invitations/accept", taken))

    assert public.post("/invitations/accept", taken).json()["code"] == "code_not_valid"
    grace = sign_in(house, email)
    assert roles_of(grace) == {str(venue.organiser_id): ["clerk", "steward"]}
    listed = ok(manager.client.get(f"/organisers/{venue.organiser_id}/people"))
    assert grace.name in [one["name"] for one in listed["people"]]
    assert body["id"] not in [one["id"] for one in listed["invitations"]]


def test_an_invitation_gives_an_account_that_is_there_its_roles(
    house: ServerHandle, venue: Venue, manager: Somebody
) -> None:
    person, path = somebody(house), f"/organisers/{venue.organiser_id}/invitations"
    ok(manager.client.post(path, invitation(person.email.upper(), StaffRole.CLERK)))
    token = link_to(house, person.email, INVITED)
    ok(house.client(None).post("/invitations/accept", {"token": token}))
    assert roles_of(person) == {str(venue.organiser_id): ["clerk"]}


def test_a_withdrawn_invitation_and_one_of_a_manager_no_more_are_worthless(
    house: ServerHandle, venue: Venue
) -> None:
    path = f"/organisers/{venue.organiser_id}"
    boss = staff(house, venue.organiser_id, StaffRole.MANAGER)
    withdrawn, left = somebody(house), somebody(house)
    bodies = [invitation(one.email, StaffRole.MANAGER) for one in (withdrawn, left)]
    for body in bodies:
        ok(boss.client.post(f"{path}/invitations", body))
    for _ in range(2):
        gone = boss.client.delete(f"{path}/invitations/{bodies[0]['id']}")
        assert gone.status_code == 204
    ok(house.client().delete(f"{path}/people/{boss.id}/roles/manager"))
    for person in (withdrawn, left):
        token = link_to(house, person.email, INVITED)
        refused = house.client(None).post("/invitations/accept", {"token": token})
        assert refused.json()["code"] == "code_not_valid"
        assert roles_of(person) == {}


def test_a_manager_gives_and_takes_every_role_at_their_own_organiser(
    house: ServerHandle, venue: Venue, manager: Somebody
) -> None:
    person = staff(house, venue.organiser_id, StaffRole.CLERK)
    path = f"/organisers/{venue.organiser_id}/people/{person.id}/roles"
    for role in StaffRole:
        ok(manager.client.put(f"{path}/{role.value}"))
    assert set(roles_of(person)[str(venue.organiser_id)]) == set(StaffRole)
    for role in StaffRole:
        ok(manager.client.delete(f"{path}/{role.value}"))
    assert roles_of(person) == {}
    assert manager.client.put(f"{path}/clerk").status_code == 404


def test_a_manager_makes_no_admin_and_reaches_no_other_organiser(
    house: ServerHandle, manager: Somebody
) -> None:
    theirs = open_venue(house)
    person = staff(house, theirs.organiser_id, StaffRole.CLERK)
    mine, organiser = manager.client, f"/organisers/{theirs.organiser_id}"
    for refused, code in (
        (mine.put(f"/people/{manager.id}/admin"), "not_allowed"),
        (mine.put(f"/people/{person.id}/admin"), "not_allowed"),
        (mine.get("/people"), "not_allowed"),
        (mine.post(f"/people/{person.id}/suspend"), "not_allowed"),
        (mine.get(f"{organiser}/people"), "not_found"),
        (mine.put(f"{organiser}/people/{manager.id}/roles/manager"), "not_found"),
        (mine.put(f"{organiser}/people/{person.id}/roles/manager"), "not_found"),
        (mine.post(f"{organiser}/invitations", invitation(an_address())), "invalid_request"),
        (
            mine.post(f"{organiser}/invitations", invitation(an_address(), StaffRole.CLERK)),
            "not_found",
        ),
    ):
        assert refused.json()["code"] == code, refused.text
    assert roles_of(person) == {str(theirs.organiser_id): ["clerk"]}


def test_a_manager_attaches_nobody_who_never_agreed(venue: Venue, manager: Somebody) -> None:
    stranger = somebody(venue.server)
    path = f"/organisers/{venue.organiser_id}/people/{stranger.id}"
    nobody = f"/organisers/{venue.organiser_id}/people/{new_id()}"
    told = [manager.client.put(f"{one}/roles/clerk").json()["detail"] for one in (path, nobody)]
    assert told == ["There is no such person."] * 2


def test_clerks_stewards_and_promoters_give_no_roles(house: ServerHandle, venue: Venue) -> None:
    for role in set(StaffRole) - {StaffRole.MANAGER}:
        person = staff(house, venue.organiser_id, role)
        path = f"/organisers/{venue.organiser_id}/people"
        assert person.client.get(path).json()["code"] == "not_allowed"
        raised = person.client.put(f"{path}/{person.id}/roles/manager")
        assert raised.json()["code"] == "not_allowed"


def test_a_promoter_is_verified_by_a_manager_and_unverified_again(
    house: ServerHandle, venue: Venue, manager: Somebody
) -> None:
    person = staff(house, venue.organiser_id, StaffRole.PROMOTER, verified=False)
    path = f"/organisers/{venue.organiser_id}/people/{person.id}"
    refused = person.client.post(f"{path}/verify")
    assert refused.json()["code"] == "not_allowed"
    for deed, verified in (("verify", True), ("verify", True), ("unverify", False)):
        assert ok(manager.client.post(f"{path}/{deed}"))["verified"] is verified
        assert ok(person.client.get("/me"))["memberships"][0]["verified"] is verified
    clerk = staff(house, venue.organiser_id, StaffRole.CLERK)
    wrong = manager.client.post(f"/organisers/{venue.organiser_id}/people/{clerk.id}/verify")
    assert wrong.status_code == 404


def test_a_manager_says_who_promotes_an_event(
    house: ServerHandle, venue: Venue, manager: Somebody
) -> None:
    person = staff(house, venue.organiser_id, StaffRole.PROMOTER)
    path = f"/events/{venue.event.id}/promoters"
    for _ in range(2):
        ok(manager.client.put(f"{path}/{person.id}"))
    assert str(person.id) in [one["id"] for one in ok(manager.client.get(path))["promoters"]]
    assert ok(person.client.get("/me"))["promoted"] == [str(venue.event.id)]
    ok(manager.client.delete(f"{path}/{person.id}"))
    assert ok(person.client.get("/me"))["promoted"] == []
    clerk = staff(house, venue.organiser_id, StaffRole.CLERK)
    assert manager.client.put(f"{path}/{clerk.id}").status_code == 404


def test_a_suspended_person_is_out_at_once_and_cannot_come_back(house: ServerHandle) -> None:
    boss, person = admin(house), somebody(house)
    ok(boss.client.post(f"/people/{person.id}/suspend"))
    assert person.client.get("/me").status_code == 401
    body = {"email": person.email, "password": PASSWORD}
    assert house.client(None).post("/sign-in", body).json()["code"] == "not_allowed"
    assert house.client(None).post("/password-reset", {"email": person.email}).ok
    assert "password_reset" not in [kind for kind, _ in letters_to(house, person.email)]

    ok(boss.client.post(f"/people/{person.id}/restore"))
    assert person.client.get("/me").status_code == 401
    assert sign_in(house, person.email).id == person.id


def test_the_last_administrator_stays() -> None:
    with running_server(admin_totp=False) as server:
        first, second = admin(server), admin(server)
        refused: list[int] = []

        def take(who: Somebody, other: Somebody) -> None:
            refused.append(who.client.delete(f"/people/{other.id}/admin").status_code)

        pairs = ((first, second), (second, first))
        threads = [threading.Thread(target=take, args=pair) for pair in pairs]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        left = [one for one in ok(server.client().get("/people"))["people"] if one["admin"]]
        assert len(left) == 1, refused
        last = left[0]["id"]
        for answer in (
            server.client().delete(f"/people/{last}/admin"),
            server.client().post(f"/people/{last}/suspend"),
        ):
            assert answer.json()["code"] == "not_allowed"
            assert "last administrator" in answer.json()["detail"]


def test_all_people_are_listed_by_pages_and_found_by_their_address(house: ServerHandle) -> None:
    boss = admin(house)
    found = ok(boss.client.get("/people", params={"email": boss.email[:14].upper()}))["people"]
    assert [one["email"] for one in found] == [boss.email]
    seen: list[str] = []
    after = None
    while True:
        page = ok(boss.client.get("/people", params={"after": after} if after else {}))
        seen += [one["id"] for one in page["people"]]
        after = page["next"]
        if after is None:
            break
    assert len(seen) == len(set(seen))
    assert seen == sorted(seen, reverse=True)


def test_every_change_of_rights_is_in_the_audit(house: ServerHandle, venue: Venue) -> None:
    boss = admin(house)
    person = staff(house, venue.organiser_id, StaffRole.PROMOTER)
    path = f"/organisers/{venue.organiser_id}/people/{person.id}"
    ok(boss.client.post(f"{path}/unverify"))
    ok(boss.client.delete(f"{path}/roles/promoter"))
    ok(boss.client.put(f"/people/{person.id}/admin"))
    ok(boss.client.delete(f"/people/{person.id}/admin"))
    ok(boss.client.post(f"/people/{person.id}/suspend"))
    ok(boss.client.post(f"/people/{person.id}/restore"))
    query = "SELECT act, actor_name, details FROM audit_entry WHERE subject_id = ? ORDER BY at, id"
    key = str(person.id) if "WICKET_DATABASE_URL" in house.variables else person.id.hex
    entries = rows(house, query, key)
    assert [entry[0] for entry in entries] == [
        "person.joined",
        "person.signed_in",
        "person.role_given",
        "person.promoter_verified",
        "person.promoter_unverified",
        "person.role_taken",
        "person.made_admin",
        "person.admin_taken",
        "person.suspended",
        "person.restored",
    ]
    assert {entry[1] for entry in entries[4:]} == {boss.name}
    assert PASSWORD not in str(entries)
