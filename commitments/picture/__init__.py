"""The chain of a dossier as one picture: what belongs to it, where it stands, how it is drawn."""
