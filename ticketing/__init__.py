"""The domain that server, kiosk and gate share: values, states, wire types, the admission rule.

Pure on purpose: no I/O, no clock, no Qt, no database. ``now`` is always an argument.
"""
