"""The table: for each method, the cells there are and why there are no others."""

from dataclasses import dataclass

from tests.server.payment.counter import Counter
from tests.server.payment.table import (
    at_reader,
    in_a_form,
    on_a_page,
    on_the_phone,
    without_provider,
)
from tests.server.payment.table.ending import Cell
from tests.server.payment.table.outcomes import Outcome
from tests.server.payment.table.stage import Stage
from ticketing.payment import PaymentMethod


@dataclass(frozen=True)
class Row:
    """A method's stage, its cells, and the reason for each that cannot be."""

    stage: type[Stage]
    cells: dict[Outcome, Cell]
    reasons: dict[Outcome, str]

    def set_up(self, counter: Counter, outcome: Outcome) -> Stage:
        """A stage for one cell."""
        cell = self.cells[outcome]
        return self.stage(counter, cell.price, cell.tickets)


ROWS = {
    PaymentMethod.CARD_READER: Row(at_reader.AtReader, at_reader.CELLS, at_reader.REASONS),
    PaymentMethod.PHONE: Row(on_a_page.OnAPage, on_a_page.CELLS, on_a_page.REASONS),
    PaymentMethod.ONLINE: Row(in_a_form.InAForm, in_a_form.CELLS, in_a_form.REASONS),
    PaymentMethod.MOMO: Row(on_the_phone.OnThePhone, on_the_phone.CELLS, on_the_phone.REASONS),
    PaymentMethod.CASH: Row(
        without_provider.AtTheDesk,
        without_provider.AT_THE_DESK,
        without_provider.REASONS_AT_THE_DESK,
    ),
    PaymentMethod.FREE: Row(
        without_provider.ForNothing,
        without_provider.FOR_NOTHING,
        without_provider.REASONS_FOR_NOTHING,
    ),
}
