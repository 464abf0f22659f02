"""Operating: checks, backups and figures for whoever runs the server."""
