"""The one Django app: everything about commitments to parliament."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CommitmentsConfig(AppConfig):
    """Moties, toezeggingen and aanbevelingen, and the letters about them."""

    name = "commitments"
    verbose_name = _("Afspraken")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register the checks of a deployment, and what keeps the log."""
        from commitments.actions.audit import accounts, signing_in  # noqa: F401 - importing connects them
        from reaim_tracker import checks  # noqa: F401 - importing registers them
