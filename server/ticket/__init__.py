"""Tickets: issuing and signing them, showing them to their holder, and their feed rows."""
