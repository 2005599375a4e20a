"""The log: who signed in, and whose rights changed. Only the rooms of this package write those entries."""
