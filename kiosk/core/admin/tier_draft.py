"""A tier while somebody edits it: what is fixed and why, and what if two edit it at once."""

from dataclasses import dataclass, replace

from ticketing.catalogue import TierChange, TierView
from ticketing.money import Money
from ticketing.wire import Localized


@dataclass(frozen=True)
class TierFields:
    """What can be edited of a tier; the name in the venue's own words."""

    name: str
    price: Money
    quantity: int
    min_per_order: int
    max_per_order: int
    active: bool
    transferable: bool
    approval_required: bool


def fields_of(tier: TierView) -> TierFields:
    """The fields as the server has them."""
    return TierFields(
        name=tier.name.text,
        price=tier.price,
        quantity=tier.availability.quantity,
        min_per_order=tier.min_per_order,
        max_per_order=tier.max_per_order,
        active=tier.active,
        transferable=tier.transferable,
        approval_required=tier.approval_required,
    )


class TierDraft:
    """Edits upon the tier as it was when it was read.

    Attributes:
        seen: the tier that the edits were made upon.
        fields: what is wanted.
    """

    def __init__(self, tier: TierView) -> None:
        self.seen = tier
        self.fields = fields_of(tier)

    @property
    def price_locked(self) -> bool:
        """Whether somebody bought at this price, so that it stays."""
        return self.seen.availability.sold > 0

    @property
    def least_quantity(self) -> int:
        """How many are sold, held or with kiosks: no fewer are possible."""
        stock = self.seen.stock
        if stock is None:
            return self.seen.availability.sold
        return stock.sold + stock.held + stock.leased

    @property
    def changed(self) -> tuple[str, ...]:
        """The names of the fields that are wanted otherwise than they were seen."""
        before = fields_of(self.seen)
        return tuple(
            name for name in vars(before) if getattr(before, name) != getattr(self.fields, name)
        )

    def edit(self, fields: TierFields) -> None:
        """Want these; a price that is locked stays."""
        if self.price_locked:
            fields = replace(fields, price=self.seen.price)
        self.fields = fields

    def change(self) -> TierChange:
        """What the server is asked to change: what differs, and nothing else."""
        wanted = {name: getattr(self.fields, name) for name in self.changed}
        if "name" in wanted:
            translations = self.seen.name.translations
            wanted["name"] = Localized(text=self.fields.name, translations=translations)
        return TierChange(**wanted)

    def rebase(self, theirs: TierView) -> tuple[str, ...]:
        """Go on upon what somebody else made of the tier meanwhile.

        Fields that only they changed are theirs now; those that both changed stay as they are
        wanted here, and their names are given back, so that a person decides.
        """
        mine, before, now = self.changed, fields_of(self.seen), fields_of(theirs)
        both = tuple(
            name
            for name in mine
            if getattr(before, name) != getattr(now, name)
            and getattr(now, name) != getattr(self.fields, name)
        )
        kept = {name: getattr(self.fields, name) for name in mine}
        self.seen = theirs
        self.edit(replace(now, **kept))
        return both

    def take_theirs(self) -> None:
        """Give the edits up for what the server has."""
        self.fields = fields_of(self.seen)
