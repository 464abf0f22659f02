"""Measurements, each beside a baseline of the same run. None of them asserts a time."""
