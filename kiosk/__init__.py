"""The faces: one application that sells (kiosk) and admits (gate)."""
