"""R4: webhooks come one to five times, shuffled, some never and some days late.

They are hints: whatever comes of them, the final state is the provider's ledger. Late ones are held
back until all is over and then signed afresh, as Stripe does each time that it tries again.
"""

import time
from collections.abc import Sequence

from tests.server.payment.counter import running_counter
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind
from tests.server.selling import open_venue
from tests.simulator.running import SimulatorHandle, wait_until
from ticketing.payment import PaymentMethod
from torture.paying_ways import METHODS
from torture.reading_books import comes_to_rest, opened, read_books
from torture.reporting import Row
from torture.selling import RESTS_WITHIN_S, differences
from torture.traffic import Traffic

WEBHOOKS, SEED = 10_000, 4
_KIOSKS = 8
_QUANTITY = 100_000
_FATES = {"most_copies": 5, "drop_rate": 0.1, "hold_rate": 0.05, "shuffle_s": 2.0}
_POSTS_EACH = 2.7
"""Notes in the postman's counts for each event, by the fates above: 0.1 + 0.045 + 3 for 0.855."""
_LOOKS_EVERY_S = 0.5
_EACH_WITHIN_S = 3.0
_ALL_ARRIVE_WITHIN_S = 600.0


def hinting(
    kind: DatabaseKind,
    cluster: Cluster | None,
    webhooks: int = WEBHOOKS,
    methods: Sequence[PaymentMethod] = METHODS,
    seed: int = SEED,
) -> Row:
    """Sell and give back until so many events have happened, then let the late ones come."""
    with running_counter(kind, cluster) as counter:
        stripe = counter.stripe
        counter.venue = open_venue(counter.server, {"quantity": _QUANTITY})
        stripe.set_settings(refund_outcome="pending", refund_delay_s=1.0)
        stripe.set_webhooks(seed=seed, **_FATES)
        with Traffic(counter, _KIOSKS, seed, methods) as traffic:
            wait_until(lambda: _posts(stripe) >= webhooks * _POSTS_EACH, webhooks * _EACH_WITHIN_S)
        with opened(counter.server) as engine:
            words = [] if comes_to_rest(engine, RESTS_WITHIN_S) else ["something is still open"]
            _all_posted(stripe)
            before = read_books(engine)
            late = stripe.flush_webhooks()
            _all_posted(stripe)
            if not comes_to_rest(engine, RESTS_WITHIN_S) or read_books(engine) != before:
                words.append("late webhooks changed what was over")
            words += differences(engine, counter, traffic.kiosks)
        counts = stripe.webhooks()["counts"]
        events = sum(1 for _ in stripe.client().v1.events.list({"limit": 100}).auto_paging_iter())
    posts = sum(many for fate, many in counts.items() if fate not in {"dropped", "held"})
    what = (
        f"webhooks as {posts:,} posts, {counts.get('dropped', 0):,} never, {late:,} posts late, "
        f"{len(traffic.told):,} sold by {len(methods)} methods, seed {seed}"
    )
    words += traffic.words
    return Row("R4", what, kind, events, len(words), words=tuple(words))


def _posts(stripe: SimulatorHandle) -> int:
    """What became of webhooks so far; asked seldom, since the answer names many of them."""
    time.sleep(_LOOKS_EVERY_S)
    return sum(stripe.webhooks()["counts"].values())


def _all_posted(stripe: SimulatorHandle) -> None:
    wait_until(lambda: not stripe.webhooks()["waiting"], _ALL_ARRIVE_WITHIN_S)
