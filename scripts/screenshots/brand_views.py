"""What a kiosk shows that has the look of its organiser, and nothing of its own."""

from dataclasses import replace

from kiosk.core.sale.view import Brand, SaleView
from resources import resource

PLUM = Brand(
    accent="#7A1F5C",
    pictures=tuple(str(resource(f"sample_venue/{one}.png")) for one in ("hamlet", "moonlight")),
)


def branded(attract: SaleView, tiers: SaleView) -> dict[str, SaleView]:
    """The views that such a look changes, by their pictures' names."""
    return {
        "01-attract-slides": replace(attract, brand=PLUM),
        "03-tiers-branded": replace(tiers, brand=PLUM),
    }
