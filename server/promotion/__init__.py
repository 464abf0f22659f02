"""Promotions: codes that take something off an order, made by staff and redeemed by buyers."""
