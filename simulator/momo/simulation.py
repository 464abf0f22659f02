"""Puts the simulated MoMo account together, with its ledger and its reset."""

from dataclasses import dataclass, field, replace

from simulator.momo.account import Account, Settings, Transaction
from simulator.momo.callbacks import Messenger
from simulator.momo.gateway import Gateway
from simulator.momo.operations import Credentials
from simulator.momo.wire import Json
from simulator.stripe.faults import Faults


@dataclass(frozen=True)
class Options:
    """How a simulation starts."""

    credentials: Credentials = field(default_factory=Credentials)
    settings: Settings = field(default_factory=Settings)


class Simulation:
    """One simulated MoMo account with everything around it."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.account = Account(replace(options.settings))
        self.faults = Faults()
        self.messenger = Messenger(self.account)
        self.account.listeners.append(self.messenger.take)
        self.gateway = Gateway(self.account, self.faults, options.credentials)

    def reset(self) -> None:
        """As freshly started. Holds the lock."""
        self.account.reset(replace(self.options.settings))
        self.faults.clear()
        self.messenger.clear()

    def close(self) -> None:
        """Stop the background threads."""
        self.messenger.close()
        self.account.agenda.close()

    def ledger(self) -> Json:
        """All money that moved: collected, given back and sent, oldest first. Holds the lock.

        Amounts are the strings that were sent, in major units.
        """
        moved = [each for each in self.account.every() if each.status == "SUCCESSFUL"]
        return {
            "simulated": True,
            "collected": [entry(each) for each in moved if each.kind == "requesttopay"],
            "refunded": [entry(each) for each in moved if each.kind == "refund"],
            "transferred": [entry(each) for each in moved if each.kind == "transfer"],
        }


def entry(transaction: Transaction) -> Json:
    """A transaction as the ledger and the phone show it."""
    found: Json = {
        "kind": transaction.kind,
        "reference": transaction.reference,
        "externalId": transaction.external_id,
        "amount": transaction.amount_sent,
        "currency": transaction.currency,
        "payer" if transaction.kind == "requesttopay" else "payee": transaction.party,
        "payerMessage": transaction.payer_message,
        "payeeNote": transaction.payee_note,
        "status": transaction.status,
        "reason": transaction.reason,
        "financialTransactionId": transaction.financial_id,
        "made_at_s": transaction.made_at_s,
    }
    if transaction.kind == "refund":
        found["referenceIdToRefund"] = transaction.refund_of
    return found
