"""Mail: an outbox in the database, sent by the worker, every try written down."""
