"""What a page tells about one record: how it stands, what happened, what the sources say."""
