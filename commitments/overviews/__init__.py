"""What a page tells about many records: the whole, a ministry, a dossier, an advies."""
