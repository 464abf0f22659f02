"""The screen of a kiosk or gate that is not paired yet."""
