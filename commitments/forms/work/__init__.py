"""The forms with which a ministry arranges its own work."""
