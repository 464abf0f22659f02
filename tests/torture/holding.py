"""What a harness found, as a test wants it."""

from torture.reporting import Row, table


def assert_good(row: Row) -> None:
    """The promise held, or the control was noticed; otherwise the row says what was found."""
    assert row.good, table([row])
