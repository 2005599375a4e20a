"""The wording that the reader knows: one module for each kind of finding."""
