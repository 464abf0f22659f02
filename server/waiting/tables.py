"""The tables of waiting."""
