"""Forms of the public pages: what may be typed, and the message when it does not fit."""
