"""The staff panel of a kiosk without a screen: who may open it, what it shows, what it does."""
