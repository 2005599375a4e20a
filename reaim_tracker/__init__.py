"""The settings of the tracker and what runs it; the app itself is `commitments`."""

VERSION = "0.1.0"
