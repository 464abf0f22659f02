"""The catalogue: organisers, events with their sessions, tiers, and the stock of each tier."""
