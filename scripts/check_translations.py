"""Fails if a translation is behind the screens or lacks a text.

``python scripts/translations.py`` brings it up to date.
"""

import sys

from translations import FOLDER, stale, unfinished


def main() -> int:
    """Say what is missing or out of date."""
    faults = []
    paths = sorted(FOLDER.glob("*.ts"))
    for path in paths:
        if stale(path):
            faults.append(f"{path.name} is behind the screens: run scripts/translations.py")
        faults += [f"{path.name}: no translation of {text!r}" for text in unfinished(path)]
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print(f"Translations: {len(paths)} files complete and up to date.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
