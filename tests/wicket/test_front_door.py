"""The command finds its parts and says what there is."""

import pytest

from wicket.__main__ import PARTS, main


def test_no_part_shows_all_parts_and_fails(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    said = capsys.readouterr().err
    assert all(f"  {name} " in said for name in PARTS)


def test_asking_for_help_is_no_failure(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert "usage: wicket PART" in capsys.readouterr().out


def test_an_unknown_part_is_refused_with_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fly"]) == 2
    assert "usage: wicket PART" in capsys.readouterr().err
