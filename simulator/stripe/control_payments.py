"""The control API for payments without a reader: sessions, 3-D Secure, bank debits, disputes."""

import copy
from typing import Literal

from fastapi import APIRouter, HTTPException

from simulator.stripe import authenticating, checkout_paying, delayed, disputes
from simulator.stripe.account import Account, Means
from simulator.stripe.asking import Asked
from simulator.stripe.bank_debits import undecided_debit
from simulator.stripe.cards import find_card
from simulator.stripe.simulation import Simulation
from simulator.stripe.wire import Json

CARDS_BY_OUTCOME = {
    "pay": "visa",
    "decline": "declined",
    "three_d_secure_pass": "three_d_secure",
    "three_d_secure_fail": "three_d_secure",
}


class CheckoutPaid(Asked):
    """How a customer pays a session; `card` names another test card than the outcome's own."""

    outcome: Literal["pay", "decline", "three_d_secure_pass", "three_d_secure_fail", "delayed"]
    card: str = ""


class DebitEnded(Asked):
    """How a bank debit ends."""

    outcome: Literal["succeed", "fail"]


class Authenticated(Asked):
    """How a customer answers 3-D Secure."""

    outcome: Literal["pass", "fail"]


class Disputed(Asked):
    """Why a charge is disputed; an inquiry takes no money yet."""

    reason: str = "fraudulent"
    inquiry: bool = False


class DisputeDecided(Asked):
    """How the bank decides."""

    status: Literal["won", "lost"]


def pay_session(account: Account, session: Json, asked: CheckoutPaid) -> None:
    """Do to a session what a customer's hand would, to its end. Holds the lock."""
    intent = checkout_paying.pay(account, session, _means_for(session, asked))
    if intent["status"] == "requires_action":
        authenticating.answer(account, intent, passed=asked.outcome != "three_d_secure_fail")


def _means_for(session: Json, asked: CheckoutPaid) -> Means:
    if asked.outcome == "delayed":
        kind = checkout_paying.debit_kind(session)
        if kind is None:
            raise HTTPException(422, "This session takes no bank debit: it is for eur and usd.")
        return undecided_debit(kind)
    card = find_card(asked.card or CARDS_BY_OUTCOME[asked.outcome])
    if card is None:
        raise HTTPException(422, f"There is no test card called {asked.card}.")
    return card


def _checkout_routes(account: Account) -> APIRouter:
    router = APIRouter(prefix="/checkout/{session_id}")

    @router.post("")
    def pay(session_id: str, asked: CheckoutPaid) -> Json:
        with account.lock:
            session = account.find("checkout.session", session_id)
            pay_session(account, session, asked)
            return copy.deepcopy(session)

    @router.post("/delayed")
    def end_debit(session_id: str, asked: DebitEnded) -> Json:
        with account.lock:
            session = account.find("checkout.session", session_id)
            intent = account.find("payment_intent", session["payment_intent"] or "")
            delayed.end(account, intent, succeeded=asked.outcome == "succeed")
            return copy.deepcopy(session)

    return router


def payment_routes(simulation: Simulation) -> APIRouter:
    """The routes about payments, to be put under `/_control`."""
    router = APIRouter()
    account = simulation.account
    router.include_router(_checkout_routes(account))

    @router.post("/intents/{intent_id}/authenticate")
    def authenticate(intent_id: str, asked: Authenticated) -> Json:
        with account.lock:
            intent = account.find("payment_intent", intent_id)
            authenticating.answer(account, intent, passed=asked.outcome == "pass")
            return copy.deepcopy(intent)

    @router.post("/intents/{intent_id}/delayed")
    def end_debit(intent_id: str, asked: DebitEnded) -> Json:
        with account.lock:
            intent = account.find("payment_intent", intent_id)
            delayed.end(account, intent, succeeded=asked.outcome == "succeed")
            return copy.deepcopy(intent)

    @router.post("/charges/{charge_id}/dispute")
    def dispute(charge_id: str, asked: Disputed) -> Json:
        if asked.reason not in disputes.REASONS:
            raise HTTPException(422, f"A reason is one of {', '.join(disputes.REASONS)}.")
        with account.lock:
            charge = account.find("charge", charge_id)
            opened = disputes.open_dispute(account, charge, asked.reason, inquiry=asked.inquiry)
            return copy.deepcopy(opened)

    @router.post("/disputes/{dispute_id}")
    def decide(dispute_id: str, asked: DisputeDecided) -> Json:
        with account.lock:
            found = account.find("dispute", dispute_id)
            return copy.deepcopy(disputes.decide(account, found, asked.status))

    return router
