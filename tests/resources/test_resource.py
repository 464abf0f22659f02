"""The package's one function finds what is there and nothing else."""

import pytest

from resources import resource


def test_a_file_is_found_by_its_name() -> None:
    assert resource("icons/check.svg").is_file()


def test_a_folder_is_found_too() -> None:
    assert resource("fonts").is_dir()


@pytest.mark.parametrize("name", ["icons/none.svg", "../pyproject.toml", "/etc/hostname"])
def test_what_is_not_a_resource_is_refused(name: str) -> None:
    with pytest.raises(FileNotFoundError, match="no resource called"):
        resource(name)
