"""Coming in and going out: the second factor, a ministry's own sign-on, and the sessions of a person."""
