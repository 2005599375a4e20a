"""Reading one document: what it says, as findings with their place in its text. No database, no models."""
