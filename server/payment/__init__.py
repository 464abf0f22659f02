"""Payments: collecting an order's money, knowing what became of it, and giving it back.

The provider's object is the truth. What we keep is written before the outside world is touched,
and everything that is not over is looked at again until it is: nobody is charged without a ticket.
"""
