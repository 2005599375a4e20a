"""Why a backup cannot be made or restored, as one sentence for the person at the keyboard."""


class BackupError(Exception):
    """Nothing was changed, unless the message says what was."""
