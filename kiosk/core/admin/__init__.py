"""What a manager does at a desk, without a screen: asks the server, and decides nothing itself."""
