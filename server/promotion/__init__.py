"""Promotions: promo and voucher codes."""
