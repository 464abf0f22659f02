"""The page of settings says what the settings say."""

import runpy
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "scripts" / "settings_page.py"


def test_the_page_is_as_the_code_would_write_it_now() -> None:
    made = runpy.run_path(str(SCRIPT), run_name="settings_page")
    assert made["PAGE"].read_text(encoding="utf-8") == made["page"]()
