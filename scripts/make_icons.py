"""Copy the icons the screens use from an unpacked ``lucide-static`` package (run by hand, rarely).

    python scripts/make_icons.py LUCIDE_PACKAGE [NAME ...]

Every icon that is already there is copied anew, and each ``NAME`` is added.
Only the path data and the drawing attributes are kept: classes and fixed sizes would fight the
sizes in millimetres that the screens ask for.
"""

import re
import shutil
import sys
from pathlib import Path

ICONS = Path(__file__).parents[1] / "resources" / "icons"


def main() -> None:
    """Copy, or stop with the names the package does not have."""
    package = Path(sys.argv[1])
    ICONS.mkdir(parents=True, exist_ok=True)
    names = sorted({path.stem for path in ICONS.glob("*.svg")} | set(sys.argv[2:]))
    missing = [name for name in names if not (package / "icons" / f"{name}.svg").exists()]
    if missing:
        sys.exit(f"not in this version: {', '.join(missing)}")
    for name in names:
        source = (package / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        body = re.search(r"<svg[^>]*>(.*)</svg>", source, re.DOTALL)
        if body is None:
            sys.exit(f"{name} is no drawing")
        shapes = "\n".join(f"  {line.strip()}" for line in body[1].strip().splitlines())
        (ICONS / f"{name}.svg").write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" '
            'fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" '
            f'stroke-linejoin="round">\n{shapes}\n</svg>\n',
            encoding="utf-8",
        )
    shutil.copyfile(package / "LICENSE", ICONS / "Lucide-ISC.txt")
    print(f"{len(names)} icons")


if __name__ == "__main__":
    main()
