"""What happens to every request, one subject a module. `settings.py` holds the order."""
