"""Selling alone: blank tickets that the kiosk leased, what it sold of them, and its report."""
