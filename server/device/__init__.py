"""Devices: pairing kiosks and gates, and knowing them by their tokens."""
