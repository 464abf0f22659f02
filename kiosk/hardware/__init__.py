"""Hardware: one file per family of devices, each behind a protocol of ``kiosk.core.ports``."""
