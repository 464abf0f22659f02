"""The tables of promotion."""
