"""The pages a customer's browser sees: Checkout's, and the bank's for 3-D Secure. No script needed.

A form posts what the customer does, and the answer is always a redirect (303).
"""

from importlib import resources
from urllib.parse import parse_qs

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from jinja2 import Environment, FunctionLoader, StrictUndefined

from simulator.stripe import authenticating, checkout_paying
from simulator.stripe.account import Account, Means
from simulator.stripe.amounts import spelled
from simulator.stripe.bank_debits import undecided_debit
from simulator.stripe.cards import BY_NAME
from simulator.stripe.wire import Json

SEE_OTHER = 303
NOT_FOUND = 404
PLACEHOLDER = "{CHECKOUT_SESSION_ID}"
LONGEST_EMAIL = 320


def _template(name: str) -> str:
    return resources.files("simulator.stripe").joinpath(name).read_text("utf-8")


class _Pages:
    """The two templates, read once."""

    def __init__(self) -> None:
        environment = Environment(
            autoescape=True, undefined=StrictUndefined, loader=FunctionLoader(_template)
        )
        self._checkout = environment.get_template("checkout_page.html")
        self._challenge = environment.get_template("challenge_page.html")
        self._nothing = environment.get_template("nothing_page.html")

    def checkout(self, account: Account, session: Json) -> HTMLResponse:
        """What is to be paid and by what, or that there is nothing to pay any more."""
        intent = account.look("payment_intent", session["payment_intent"] or "")
        error = (intent or {}).get("last_payment_error") or {}
        lines = [
            {
                "name": line["description"],
                "quantity": line["quantity"],
                "each": spelled(line["price"]["unit_amount"], line["currency"]),
                "amount": spelled(line["amount_total"], line["currency"]),
            }
            for line in account.basket_of(session).lines
        ]
        return HTMLResponse(
            self._checkout.render(
                session=session,
                lines=lines,
                total=spelled(session["amount_total"], session["currency"]),
                error=error.get("message", ""),
                email=account.basket_of(session).email,
                debit=checkout_paying.debit_kind(session),
            )
        )

    def challenge(self, intent: Json) -> HTMLResponse:
        """The bank's question, or that it has been answered."""
        return HTMLResponse(
            self._challenge.render(
                intent=intent,
                amount=spelled(intent["amount"], intent["currency"]),
                asked=intent["status"] == "requires_action",
            )
        )

    def nothing(self) -> HTMLResponse:
        """There is nothing at this address."""
        return HTMLResponse(self._nothing.render(), NOT_FOUND)


def customer_pages(account: Account) -> APIRouter:
    """The pages `/c/pay/{session}` and `/3ds/{intent}`."""
    router = APIRouter()
    pages = _Pages()

    @router.get("/c/pay/{session_id}")
    def show_checkout(session_id: str) -> Response:
        with account.lock:
            session = account.look("checkout.session", session_id)
            return pages.checkout(account, session) if session else pages.nothing()

    @router.post("/c/pay/{session_id}")
    async def pay(session_id: str, request: Request) -> Response:
        form = await _form(request)
        with account.lock:
            session = account.look("checkout.session", session_id)
            if session is None:
                return pages.nothing()
            if email := form.get("email", "")[:LONGEST_EMAIL]:
                account.basket_of(session).email = email
            onwards = _after_paying(account, session, form.get("how", ""))
            return RedirectResponse(onwards, SEE_OTHER)

    @router.get("/3ds/{intent_id}")
    def show_challenge(intent_id: str) -> Response:
        with account.lock:
            intent = account.look("payment_intent", intent_id)
            return pages.challenge(intent) if intent else pages.nothing()

    @router.post("/3ds/{intent_id}")
    async def authenticate(intent_id: str, request: Request) -> Response:
        passed = (await _form(request)).get("outcome") == "pass"
        with account.lock:
            intent = account.look("payment_intent", intent_id)
            if intent is None:
                return pages.nothing()
            if intent["status"] != "requires_action":
                return RedirectResponse(f"/3ds/{intent_id}", SEE_OTHER)
            onwards = _after_answering(account, intent, passed=passed)
            return RedirectResponse(onwards, SEE_OTHER)

    return router


async def _form(request: Request) -> dict[str, str]:
    body = (await request.body()).decode(errors="replace")
    return {name: values[0] for name, values in parse_qs(body).items()}


def _after_paying(account: Account, session: Json, how: str) -> str:
    """Pay an open session by a named test card or by `debit`; where the browser goes then."""
    chosen = _chosen(session, how)
    if session["status"] == "open" and chosen is not None:
        intent = checkout_paying.pay(account, session, chosen)
        if intent["status"] == "requires_action":
            return f"/3ds/{intent['id']}"
        return _onwards(session)
    return f"/c/pay/{session['id']}"


def _chosen(session: Json, how: str) -> Means | None:
    kind = checkout_paying.debit_kind(session)
    if how == "debit" and kind:
        return undecided_debit(kind)
    return BY_NAME.get(how) if "card" in session["payment_method_types"] else None


def _after_answering(account: Account, intent: Json, *, passed: bool) -> str:
    session = account.session_of(intent["id"])
    return_url = intent["next_action"].get("redirect_to_url", {}).get("return_url")
    authenticating.answer(account, intent, passed=passed)
    if session:
        return _onwards(session)
    return authenticating.way_back(intent, return_url) if return_url else f"/3ds/{intent['id']}"


def _onwards(session: Json) -> str:
    """The success page of what is done, else the Checkout page again."""
    if session["status"] != "complete":
        return f"/c/pay/{session['id']}"
    address: str = session["success_url"]
    return address.replace(PLACEHOLDER, session["id"])
