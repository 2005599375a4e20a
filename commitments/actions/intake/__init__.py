"""A letter comes in: its text is read, what was found is proposed, and a person decides."""
