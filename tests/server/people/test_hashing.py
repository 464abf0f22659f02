"""Where there is no account, the same work is done as where there is one."""

from server.people.hashing import NOBODYS, Hasher


def test_what_is_checked_where_there_is_no_account_costs_what_a_password_costs_today() -> None:
    hasher = Hasher(at_once=1)
    assert not hasher.is_dated(NOBODYS)
    assert hasher.is_dated(NOBODYS.replace("t=1", "t=2"))


def test_nothing_is_the_password_where_there_is_no_account() -> None:
    assert not Hasher(at_once=1).matches(None, "anything")
