"""Draw every screen of the product: the sale into ``screenshots/sale``, the others beside it.

``python -m scripts.screenshots`` draws all; ``python -m scripts.screenshots gate already-used``
draws what of the gate has "already-used" in its name. No server, camera, display or GPU is needed:
``sale_views``, ``gate_views``, ``pairing`` and ``staff_views`` hold what a desk would publish, one
view of every state, ``admin_client`` what a server would answer, and the other modules show it in
the product's own windows, offscreen.
"""

import argparse
import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from scripts.screenshots import admin, gate, pairing, sale, staff

FACES = {
    "sale": sale.take,
    "gate": gate.take,
    "pairing": pairing.take,
    "staff": staff.take,
    "admin": admin.take,
}
FOLDER = Path(__file__).resolve().parents[2] / "screenshots"
WITHOUT_A_DISPLAY = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QSG_RENDER_LOOP": "basic",
}


def main() -> int:
    """Draw what is asked for, or everything, and say how many pictures were made."""
    parser = argparse.ArgumentParser(prog="screenshots", description=__doc__.splitlines()[0])
    parser.add_argument("face", nargs="?", choices=FACES, help="only this face")
    parser.add_argument("wanted", nargs="?", default="", help="only names that hold this")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where (%(default)s)")
    arguments = parser.parse_args()
    os.environ.update(WITHOUT_A_DISPLAY)
    application = QApplication(sys.argv[:1])
    for face in [arguments.face] if arguments.face else FACES:
        made = FACES[face](arguments.folder / face, arguments.wanted)
        application.processEvents()
        print(f"{len(made)} pictures in {arguments.folder / face}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
