"""The demo: server, simulated Stripe, kiosk and gate around one sample venue, on one machine."""
