"""Proposals: what every judgement of one shares, and carrying out those that no letter's reader made."""
