"""The feed: what changed, numbered when it is read, for devices that follow along."""
