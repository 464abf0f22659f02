"""Runs qmllint over every QML file and fails on any warning."""

import subprocess
import sys
from pathlib import Path


def main() -> int:
    """Lint all QML; the exit code of qmllint."""
    root = Path(__file__).parent.parent
    files = sorted(str(path.relative_to(root)) for path in (root / "kiosk" / "ui").rglob("*.qml"))
    tool = Path(sys.executable).with_name("pyside6-qmllint")
    done = subprocess.run(
        [str(tool), "--max-warnings", "0", "-I", "kiosk/ui", *files],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        print(done.stdout + done.stderr)
    else:
        print(f"QML: {len(files)} files without a warning.")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
