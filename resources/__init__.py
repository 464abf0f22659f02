"""What the product shows and plays: fonts, icons, sounds and the sample venue. Data only.

Fonts are static TrueType (families "Inter", "Inter Display", "Noto Sans Arabic"), icons are Lucide
drawings in ``currentColor``. The scripts that made them are ``scripts/make_*.py``.
"""

from pathlib import Path

_ROOT = Path(__file__).parent


def resource(name: str) -> Path:
    """The file or folder called ``name`` below this package, such as ``icons/check.svg``.

    Raises:
        FileNotFoundError: there is none of that name, or the name leads out of the package.
    """
    path = (_ROOT / name).resolve()
    if not path.is_relative_to(_ROOT.resolve()) or not path.exists():
        raise FileNotFoundError(f"no resource called {name}")
    return path
