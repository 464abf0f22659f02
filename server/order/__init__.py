"""Orders: placing them holds stock; confirming, cancelling or expiring them settles it."""
