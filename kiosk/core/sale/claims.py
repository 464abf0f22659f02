"""Claims: what the server is asked for somebody who comes for tickets they bought elsewhere.

Every method may raise the three kinds of ``kiosk.core.errors.ServerError``.
"""

from dataclasses import dataclass
from uuid import UUID

from kiosk.core.exchange import Exchange, parsed
from kiosk.core.ports import PrintOutcome
from ticketing.collecting import OrderProof, PaperReport
from ticketing.order import OrderView, Paper

_ORDERS = "/api/v1/orders"


@dataclass(frozen=True)
class Claims:
    """Asks in the kiosk's name, by the same connections as all else of the sale."""

    exchange: Exchange

    def find(self, proof: OrderProof) -> OrderView:
        """The order that a proof shows to be somebody's; its tickets have no codes."""
        return parsed(OrderView, self.exchange.send("POST", f"{_ORDERS}/find", body=proof))

    def collect(self, proof: OrderProof, claim_id: UUID) -> OrderView:
        """The tickets to be printed now; the same claim again is the same answer."""
        headers = {"Idempotency-Key": str(claim_id)}
        answer = self.exchange.send("POST", f"{_ORDERS}/collect", body=proof, headers=headers)
        return parsed(OrderView, answer)

    def tell_paper(self, order_id: UUID, outcome: PrintOutcome) -> OrderView:
        """Say what became of the paper of an order."""
        body = PaperReport(paper=Paper(outcome.value))
        return parsed(
            OrderView, self.exchange.send("POST", f"{_ORDERS}/{order_id}/paper", body=body)
        )
