"""Links from one page to another lead to a page and a heading that are there."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("**/*.md")]
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def anchors_of(page: Path) -> set[str]:
    """What links to the page may name behind a #, as GitHub makes it of its headings."""
    headings = _HEADING.findall(page.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w\- ]", "", one).strip().lower().replace(" ", "-") for one in headings}


def broken(page: Path) -> list[str]:
    """The links of a page that lead nowhere in this tree."""
    found: list[str] = []
    for link in _LINK.findall(page.read_text(encoding="utf-8")):
        if "://" in link:
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (anchor and anchor not in anchors_of(target)):
            found.append(f"{page.relative_to(ROOT)}: {link}")
    return found


def test_every_link_leads_somewhere() -> None:
    assert [link for page in PAGES for link in broken(page)] == []


def test_every_page_is_reached_from_the_list_of_pages() -> None:
    listed = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    pages = [*(ROOT / "docs").glob("*.md"), *(ROOT / "docs" / "operating").glob("*.md")]
    names = [str(page.relative_to(ROOT / "docs")) for page in pages]
    assert len(names) > 10
    assert [name for name in names if name != "README.md" and f"]({name})" not in listed] == []
