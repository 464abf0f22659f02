"""What each line of an order costs, and at which rate it is taxed: what reports add up."""

from sqlalchemy import func, select

from server.order.tables import order, order_line

TAXED = (
    select(
        order_line.c.order_id,
        (order.c.total - order.c.donation).label("total"),
        func.coalesce(order_line.c.tax_basis_points, order.c.tax_basis_points).label("rate"),
        order_line.c.tier_id,
        order_line.c.discount,
        order_line.c.quantity,
        (order_line.c.quantity * order_line.c.unit_price - order_line.c.discount).label("gross"),
    )
    .join(order, order.c.id == order_line.c.order_id)
    .subquery("taxed")
)
"""Each line's order with what all its lines cost (``total``), and the line's rate in basis points,
tier, tickets and cost. What was given on top of them is in none."""
