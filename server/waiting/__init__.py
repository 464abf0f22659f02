"""The waiting list: joining, offers in order, a time to buy."""
