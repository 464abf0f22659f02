"""The sale face: what a visitor sees and touches at the kiosk."""
