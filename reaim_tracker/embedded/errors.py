"""What can go wrong with the embedded database, as one sentence for the person at the keyboard."""

from django.core.exceptions import ImproperlyConfigured


class EmbeddedDatabaseError(ImproperlyConfigured):
    """The embedded database cannot be used; the message says why and what to do."""
