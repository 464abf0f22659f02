"""Leases: stock in the hands of kiosks, and what they sold of it while they were alone."""
