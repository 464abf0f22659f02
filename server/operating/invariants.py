"""What must always be so, as questions to the whole database: each finds what breaks it.

These read every domain's rows at once, which no domain may; so they are plain SQL, beside the
product's own statements and independent of them, and they never write.
"""

from typing import NamedTuple


class Invariant(NamedTuple):
    """One promise: ``counted`` says how many things it holds for, ``broken`` names those it fails.

    ``broken`` answers rows of two columns: what is wrong, and its details.
    """

    name: str
    promise: str
    counted: str
    broken: str


def _chained(table: str, subject: str, promise: str) -> Invariant:
    return Invariant(
        f"{table}s",
        promise,
        f"SELECT count(*) FROM {table}",  # noqa: S608  names of ours, from the lines below
        f"""SELECT later.{subject}, later.number FROM {table} AS later
        JOIN {table} AS earlier
        ON earlier.journal = later.journal AND earlier.number = later.number - 1
        WHERE later.previous <> earlier.hash
        UNION ALL SELECT {subject}, number FROM {table}
        WHERE number = 1 AND replace(previous, '0', '') <> ''""",  # noqa: S608  names of ours, from the lines below
    )


INVARIANTS: tuple[Invariant, ...] = (
    Invariant(
        "stock",
        "No tier has more sold, held and leased than its quantity.",
        "SELECT count(*) FROM stock",
        """SELECT tier_id, sold + held + leased - quantity FROM stock
        WHERE sold < 0 OR held < 0 OR leased < 0 OR sold + held + leased > quantity""",
    ),
    Invariant(
        "sold",
        "What is sold of a tier, and what came back, are its tickets.",
        "SELECT count(*) FROM ticket",
        """SELECT stock.tier_id, stock.sold + stock.returned - coalesce(issued.many, 0) FROM stock
        LEFT JOIN (SELECT tier_id, count(*) AS many FROM ticket GROUP BY tier_id) AS issued
        ON issued.tier_id = stock.tier_id
        WHERE stock.sold + stock.returned <> coalesce(issued.many, 0)""",
    ),
    Invariant(
        "returned",
        "Only tickets that are void or refunded came back to be sold again.",
        "SELECT count(*) FROM stock WHERE returned > 0",
        """SELECT stock.tier_id, stock.returned FROM stock
        LEFT JOIN (SELECT tier_id, count(*) AS many FROM ticket
            WHERE status IN ('void', 'refunded') GROUP BY tier_id) AS gone
        ON gone.tier_id = stock.tier_id
        WHERE stock.returned > coalesce(gone.many, 0)""",
    ),
    Invariant(
        "held",
        "What is held of a tier is what pending orders and open offers keep.",
        "SELECT count(*) FROM orders WHERE status = 'pending'",
        """SELECT stock.tier_id, stock.held - coalesce(kept.many, 0) FROM stock
        LEFT JOIN (SELECT tier_id, sum(quantity) AS many FROM (
            SELECT order_line.tier_id AS tier_id, order_line.quantity AS quantity
            FROM order_line JOIN orders ON orders.id = order_line.order_id
            WHERE orders.status = 'pending'
            UNION ALL
            SELECT tier_id, quantity FROM waiting_offer WHERE state = 'open'
        ) AS each_hold GROUP BY tier_id) AS kept ON kept.tier_id = stock.tier_id
        WHERE stock.held <> coalesce(kept.many, 0)""",
    ),
    Invariant(
        "leased",
        "What is leased of a tier is the blank tickets that are with kiosks.",
        "SELECT count(*) FROM ticket_blank WHERE state = 'open'",
        """SELECT stock.tier_id, stock.leased - coalesce(handed.many, 0) FROM stock
        LEFT JOIN (SELECT tier_id, count(*) AS many FROM ticket_blank
            WHERE state = 'open' GROUP BY tier_id) AS handed ON handed.tier_id = stock.tier_id
        WHERE stock.leased <> coalesce(handed.many, 0)""",
    ),
    Invariant(
        "blanks",
        "A sold blank is a ticket of the same serial, and no other blank is one.",
        "SELECT count(*) FROM ticket_blank",
        """SELECT ticket_blank.id, ticket_blank.serial FROM ticket_blank
        LEFT JOIN ticket ON ticket.serial = ticket_blank.serial
        WHERE (ticket_blank.state = 'sold' AND (ticket.id IS NULL OR ticket.id <> ticket_blank.id))
        OR (ticket_blank.state <> 'sold' AND ticket.id IS NOT NULL)""",
    ),
    Invariant(
        "tickets",
        "A confirmed order has exactly the tickets of its lines.",
        "SELECT count(*) FROM orders WHERE status IN ('confirmed', 'completed')",
        """SELECT wanted.order_id, wanted.many - coalesce(issued.many, 0) FROM (
            SELECT order_line.order_id AS order_id, order_line.tier_id AS tier_id,
                sum(order_line.quantity) AS many
            FROM order_line JOIN orders ON orders.id = order_line.order_id
            WHERE orders.status IN ('confirmed', 'completed')
            GROUP BY order_line.order_id, order_line.tier_id
        ) AS wanted LEFT JOIN (
            SELECT order_id, tier_id, count(*) AS many FROM ticket GROUP BY order_id, tier_id
        ) AS issued ON issued.order_id = wanted.order_id AND issued.tier_id = wanted.tier_id
        WHERE wanted.many <> coalesce(issued.many, 0)""",
    ),
    Invariant(
        "strays",
        "No ticket is outside a confirmed order's lines.",
        "SELECT count(*) FROM ticket",
        """SELECT ticket.id, ticket.serial FROM ticket
        LEFT JOIN orders ON orders.id = ticket.order_id
        WHERE orders.id IS NULL OR orders.status NOT IN ('confirmed', 'completed') OR NOT EXISTS (
            SELECT 1 FROM order_line WHERE order_line.order_id = ticket.order_id
            AND order_line.tier_id = ticket.tier_id)""",
    ),
    _chained(
        "scan_link",
        "scan_id",
        "Each scan that a gate reported carries the hash of the one it reported before.",
    ),
    _chained(
        "sale_link",
        "order_id",
        "Each sale that a kiosk made alone carries the hash of the one it made before.",
    ),
    Invariant(
        "totals",
        "An order's total is what its lines cost, less their discounts, and what was given.",
        "SELECT count(*) FROM orders",
        """SELECT orders.id, orders.total - orders.donation - coalesce(cost.much, 0) FROM orders
        LEFT JOIN (SELECT order_id, sum(quantity * unit_price - discount) AS much
            FROM order_line GROUP BY order_id) AS cost ON cost.order_id = orders.id
        WHERE orders.total <> coalesce(cost.much, 0) + orders.donation""",
    ),
    Invariant(
        "donations",
        "A payment that succeeded has its order's donation, and gives no more of it back.",
        "SELECT count(*) FROM payment WHERE status = 'succeeded' AND donation > 0",
        """SELECT payment.id, payment.reference FROM payment
        JOIN orders ON orders.id = payment.order_id
        LEFT JOIN (SELECT payment_id, sum(donation) AS much FROM refund
            WHERE status <> 'failed' GROUP BY payment_id) AS given ON given.payment_id = payment.id
        WHERE payment.status = 'succeeded' AND (coalesce(given.much, 0) > payment.donation
            OR payment.received = orders.total AND payment.donation <> orders.donation)""",
    ),
    Invariant(
        "paid",
        "A confirmed order that costs something has a payment that succeeded in full.",
        "SELECT count(*) FROM orders WHERE status IN ('confirmed', 'completed') AND total > 0",
        """SELECT orders.id, orders.number FROM orders
        WHERE orders.status IN ('confirmed', 'completed') AND orders.total > 0 AND NOT EXISTS (
            SELECT 1 FROM payment WHERE payment.order_id = orders.id
            AND payment.status = 'succeeded' AND payment.received >= orders.total)""",
    ),
    Invariant(
        "payments",
        "A payment that succeeded has its confirmed order, or is given back.",
        "SELECT count(*) FROM payment WHERE status = 'succeeded'",
        """SELECT payment.id, payment.reference FROM payment
        JOIN orders ON orders.id = payment.order_id
        WHERE payment.status = 'succeeded' AND orders.status NOT IN ('confirmed', 'completed')
        AND payment.received > 0
        AND NOT EXISTS (SELECT 1 FROM refund WHERE refund.payment_id = payment.id)""",
    ),
    Invariant(
        "paid_once",
        "No order keeps the money of two payments.",
        "SELECT count(*) FROM payment WHERE status = 'succeeded'",
        """SELECT order_id, count(*) FROM payment
        WHERE status = 'succeeded' AND received > 0
        AND NOT EXISTS (SELECT 1 FROM refund WHERE refund.payment_id = payment.id)
        GROUP BY order_id HAVING count(*) > 1""",
    ),
    Invariant(
        "refunds",
        "What was given back of a payment is its refunds, within what was received.",
        "SELECT count(*) FROM refund",
        """SELECT payment.id, payment.refunded - coalesce(given.much, 0) FROM payment
        LEFT JOIN (SELECT payment_id, sum(amount) AS much FROM refund
            WHERE status IN ('pending', 'succeeded') GROUP BY payment_id) AS given
        ON given.payment_id = payment.id
        WHERE payment.refunded <> coalesce(given.much, 0) OR payment.refunded > payment.received""",
    ),
    Invariant(
        "drawers",
        "What must be in a drawer is its float and what went in and out; cash is booked once.",
        "SELECT count(*) FROM drawer",
        """SELECT drawer.id, drawer.sales + drawer.paid_in - drawer.refunds - drawer.paid_out
            - coalesce(moved.much, 0) FROM drawer
        LEFT JOIN (SELECT drawer_id, sum(CASE WHEN kind IN ('sale', 'pay_in')
            THEN amount ELSE -amount END) AS much FROM drawer_movement GROUP BY drawer_id) AS moved
        ON moved.drawer_id = drawer.id
        WHERE drawer.sales + drawer.paid_in - drawer.refunds - drawer.paid_out
            <> coalesce(moved.much, 0)
        UNION ALL SELECT drawer_movement.id, drawer_movement.amount FROM drawer_movement
        JOIN payment ON payment.id = drawer_movement.payment_id
        WHERE payment.method <> 'cash' OR payment.received <> drawer_movement.amount""",
    ),
    Invariant(
        "used",
        "A used ticket was admitted.",
        "SELECT count(*) FROM ticket WHERE status = 'used'",
        """SELECT ticket.id, ticket.serial FROM ticket
        WHERE ticket.status = 'used' AND NOT EXISTS (
            SELECT 1 FROM scan WHERE scan.ticket_id = ticket.id AND scan.admitted
            AND scan.annulled_at IS NULL)""",
    ),
    Invariant(
        "admitted_once",
        "A ticket enters once where once is the rule, or there is an incident for each more.",
        "SELECT count(*) FROM scan WHERE admitted",
        """SELECT scan.ticket_id, count(*) FROM scan
        JOIN checkpoint ON checkpoint.id = scan.checkpoint_id
        WHERE scan.admitted AND scan.direction = 'entry' AND scan.annulled_at IS NULL
        -- Those of a blank become a ticket's when its sale is handed in.
        AND scan.ticket_id IS NOT NULL AND scan.overrode IS NULL AND checkpoint.rule = 'once'
        GROUP BY scan.ticket_id, scan.checkpoint_id
        HAVING count(*) - 1 > (SELECT count(*) FROM incident
            WHERE incident.ticket_id = scan.ticket_id
            AND incident.checkpoint_id = scan.checkpoint_id)""",
    ),
    Invariant(
        "feed",
        "The changes that devices follow are numbered without a gap.",
        "SELECT count(*) FROM change WHERE seq IS NOT NULL",
        """SELECT feed.id, feed.last_seq FROM feed
        WHERE feed.last_seq <> (SELECT count(change.seq) FROM change)
        OR feed.last_seq <> coalesce((SELECT max(change.seq) FROM change), 0)""",
    ),
    Invariant(
        "written_down",
        "Every order confirmed since there is an audit has its entry there.",
        "SELECT count(*) FROM audit_entry WHERE act = 'order.confirmed'",
        """SELECT orders.id, orders.number FROM orders
        WHERE orders.status IN ('confirmed', 'completed')
        AND orders.created_at > (SELECT min(at) FROM audit_entry)
        AND NOT EXISTS (SELECT 1 FROM audit_entry
            WHERE audit_entry.order_id = orders.id AND audit_entry.act = 'order.confirmed')""",
    ),
)
