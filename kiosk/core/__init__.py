"""Client logic that has never heard of Qt: the server's client, the local store, sale and gate."""
