"""Measurements of speed and of how well things are read; no part of the app."""
