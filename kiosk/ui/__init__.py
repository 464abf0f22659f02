"""The faces: Qt Quick windows that show what the core publishes and pass touches on to it."""
