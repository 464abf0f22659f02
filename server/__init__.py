"""The sync server: catalogue, orders, payments, tickets, admission, devices and the feed.

Floors, lowest first; a floor imports only from lower ones: settings, security; database; sync;
catalogue, ticket; order, admission; payment, device; web, worker; app; cli.
"""
