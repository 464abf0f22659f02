"""Torture: harnesses that do to the product what a bad day does, and count what they find.

Each runs small within the tests and in full with ``python -m torture``.
"""
