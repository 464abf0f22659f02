"""A phone with a real browser, and what a reader's helpers stumble over on its pages."""

import contextlib
from collections.abc import Iterator
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from tests.server.letters.browser import QUIET

# What the night changes is colours alone.
_BY_NIGHT = {"runOnly": {"type": "rule", "values": ["color-contrast"]}}
_SCREEN: ViewportSize = {"width": 390, "height": 844}


@contextlib.contextmanager
def running_browser() -> Iterator[Browser]:
    """Debian's chromium, without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=list(QUIET))
        try:
            yield browser
        finally:
            browser.close()


@contextlib.contextmanager
def phone(browser: Browser, **options: Any) -> Iterator[Page]:
    """A page of a phone that has never been here before.

    Whatever its console complains of fails, but for answers that a form was refused with.
    """
    context = browser.new_context(viewport=_SCREEN, **options)
    context.set_default_timeout(20_000)
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on(
        "console",
        lambda message: (
            complaints.append(message.text)
            if message.type == "error" and "Failed to load resource" not in message.text
            else None
        ),
    )
    try:
        yield page
    finally:
        context.close()
    assert not complaints, complaints


def check(page: Page) -> None:
    """Hold the page against axe's rules, by day and by night, and against its own width.

    Raises:
        AssertionError: it has a violation, or is wider than the phone.
    """
    page.emulate_media(color_scheme="light")
    _hold_against_rules(page, None)
    page.emulate_media(color_scheme="dark")
    _hold_against_rules(page, _BY_NIGHT)
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= _SCREEN["width"], f"{page.url} is {width} wide"


def _hold_against_rules(page: Page, options: dict[str, Any] | None) -> None:
    found = Axe().run(page, options=options)
    assert not found.violations_count, f"{page.url}: {found.generate_report()}"
