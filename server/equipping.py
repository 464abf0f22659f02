"""Equips the till: which ways of paying there are, and who moves their money, by the settings."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

from server.order.confirming import confirm
from server.order.viewing import follow_url
from server.payment.at_reader import AtReader
from server.payment.at_web import AtWeb
from server.payment.callbacks import callback_url
from server.payment.linking import pay_url
from server.payment.provider import Collector
from server.payment.providers.momo import mobile_money
from server.payment.providers.stripe_account import connect
from server.payment.providers.stripe_checkout import StripeCheckout
from server.payment.providers.stripe_disputes import StripeDisputes
from server.payment.providers.stripe_intents import StripeIntents
from server.payment.providers.stripe_ledger import StripeLedger
from server.payment.providers.stripe_readers import StripeReaders
from server.payment.providers.stripe_refunds import StripeRefunds
from server.payment.providers.stripe_terminal import StripeTerminal
from server.payment.readers import Readers
from server.payment.till import Till
from server.services import Services
from server.settings import Settings
from server.ticket.signing import Signer
from ticketing.payment import PaymentMethod


def equipped_till(wicket: Services, signer: Signer) -> Till:
    """The till of a server, with a collector for each method that its settings set up."""
    till = Till(
        database=wicket.database,
        steps=wicket.steps,
        clock=wicket.clock,
        terminal=None,
        collectors={},
        refunders={},
        page_of=partial(follow_url, wicket.secrets, wicket.public_url),
        pay_url_of=partial(pay_url, wicket.secrets, wicket.public_url),
        confirm=lambda connection, order_id, now: confirm(connection, signer, order_id, now),
        reader_timeout=timedelta(seconds=wicket.settings.reader_timeout_s),
        demo=wicket.settings.demo,
    )
    return _with_momo(_with_stripe(till, wicket.settings), wicket)


def readers_of(settings: Settings) -> Readers | None:
    """The card readers of the server's account; None where it has none."""
    key = settings.stripe_secret_key
    if key is None:
        return None
    return StripeReaders(connect(key.get_secret_value(), settings.stripe_api_address))


def _with_stripe(till: Till, settings: Settings) -> Till:
    key = settings.stripe_secret_key
    if key is None:
        return till
    account = connect(key.get_secret_value(), settings.stripe_api_address)
    terminal = StripeTerminal(account)
    at_web = AtWeb(StripeIntents(account, at_reader=False))
    collectors: dict[PaymentMethod, Collector] = {
        PaymentMethod.CARD_READER: AtReader(terminal),
        PaymentMethod.PHONE: StripeCheckout(account),
        PaymentMethod.ONLINE: at_web,
    }
    return replace(
        till,
        terminal=terminal,
        at_web=at_web,
        collectors=collectors,
        refunders=dict.fromkeys(collectors, StripeRefunds(account)),
        disputes=StripeDisputes(account),
        ledgers=(StripeLedger(account),),
    )


def _with_momo(till: Till, wicket: Services) -> Till:
    settings = wicket.settings
    if not settings.momo_api_address or not settings.momo_currency:
        return till
    # MoMo calls back at public addresses only, a simulator at any.
    heard = settings.momo_is_near or wicket.public_url.startswith("https://")
    tell = partial(callback_url, wicket.secrets, wicket.public_url) if heard else None
    collector, refunder, ledger = mobile_money(settings, tell, wicket.clock)
    return replace(
        till,
        collectors={**till.collectors, PaymentMethod.MOMO: collector},
        refunders={**till.refunders, PaymentMethod.MOMO: refunder},
        currencies={PaymentMethod.MOMO: (settings.momo_currency,)},
        ledgers=(*till.ledgers, ledger),
    )
