"""The audit: what changed money, stock, tickets or rights, who did it, and proof of the whole."""
