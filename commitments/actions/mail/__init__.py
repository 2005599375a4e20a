"""Mails: what they say, the outbox in which each is a row first, and sending what waits there."""
