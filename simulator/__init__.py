"""Stand-ins for the world outside, as separate processes over real HTTP. No money moves here."""
