"""The staff panel on the screen of a kiosk."""
