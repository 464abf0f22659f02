"""Files for whoever sits at the desk: none of theirs is ever written over."""

from itertools import count
from pathlib import Path


def write_new(path: Path, content: bytes) -> Path:
    """Write ``content`` to ``path``, or beside it under the next free number; the file's path.

    Raises:
        OSError: the folder cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    for number in count(1):
        target = path if number == 1 else path.with_stem(f"{path.stem} ({number})")
        try:
            with target.open("xb") as file:
                file.write(content)
        except FileExistsError:
            continue
        return target
    raise AssertionError("count never ends")
